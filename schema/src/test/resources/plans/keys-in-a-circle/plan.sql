create table leaves (
    id uuid not null,
    tenant uuid not null,
    node uuid not null,
    code text
);

create table nodes (
    tenant uuid not null,
    id uuid not null,
    parent uuid,
    leaf uuid,
    code text
);

alter table nodes add constraint nodes_pkey primary key (tenant, id);

alter table nodes add constraint nodes_code_key unique nulls not distinct (code) include (leaf);

create unique index leaves_id on leaves (id);

alter table leaves add constraint leaves_code_fkey foreign key (code)
    references nodes (code) on delete set default;

alter table leaves add constraint leaves_tenant_node_fkey foreign key (tenant, node)
    references nodes (tenant, id) on delete cascade deferrable initially deferred;

alter table nodes add constraint nodes_leaf_fkey foreign key (leaf)
    references leaves (id) on delete set null on update restrict deferrable initially immediate;

alter table nodes add constraint nodes_parent_fkey foreign key (tenant, parent)
    references nodes (tenant, id);
