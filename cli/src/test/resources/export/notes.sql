create table notes (
    id uuid not null default gen_random_uuid(),
    text text not null,
    stars integer not null default 0,
    created_at timestamptz not null default now()
);

alter table notes add constraint notes_pkey primary key (id);
