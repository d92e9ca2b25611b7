-- Tables.
--
--   add role product_helper
--   add function squall.set_updated_at()
--   add table activity_log
--   add table conversations
--   add table messages
--   add table projects
--   add table users

do $$
begin
    begin
        if not exists (select from pg_catalog.pg_roles where rolname = 'product_helper') then
            create role product_helper login;
        end if;
    exception
        when duplicate_object or unique_violation then null;
    end;
    if exists (select from pg_catalog.pg_roles where rolname = 'product_helper'
            and (not rolcanlogin
            or rolsuper
            or rolcreatedb
            or rolcreaterole
            or rolreplication
            or rolbypassrls)) then
        raise exception using errcode = 'object_not_in_prerequisite_state',
            message = 'the role is there already, and is not as declared',
            hint = 'look at its attributes in pg_roles, and alter it';
    end if;
end
$$;

CREATE FUNCTION squall.set_updated_at()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
    new.updated_at := pg_catalog.now();
    return new;
end
$function$;

create table public.activity_log (
    id bigint generated always as identity,
    type text not null,
    project_id uuid,
    from_user_id uuid,
    to_user_id uuid,
    created_at timestamp with time zone not null default now()
);

create table public.conversations (
    id uuid not null default gen_random_uuid(),
    project_id uuid not null,
    created_at timestamp with time zone not null default now()
);

create table public.messages (
    id uuid not null,
    conversation_id uuid not null,
    role text not null,
    content text not null,
    created_at timestamp with time zone not null default now()
);

create table public.projects (
    id uuid not null default gen_random_uuid(),
    name text not null,
    description text,
    status text not null default 'draft'::text,
    collected_data jsonb,
    user_id uuid not null,
    created_at timestamp with time zone not null default now(),
    updated_at timestamp with time zone not null default now()
);

create table public.users (
    id uuid not null default gen_random_uuid(),
    email text not null,
    name text,
    created_at timestamp with time zone not null default now(),
    updated_at timestamp with time zone not null default now()
);

alter table public.activity_log add constraint activity_log_pkey PRIMARY KEY (id);

alter table public.conversations add constraint conversations_pkey PRIMARY KEY (id);

alter table public.messages add constraint messages_pkey PRIMARY KEY (id);

alter table public.projects add constraint projects_pkey PRIMARY KEY (id);

alter table public.users add constraint users_pkey PRIMARY KEY (id);

alter table public.users add constraint users_email_key UNIQUE (email);

alter table public.activity_log add constraint activity_log_type_check CHECK ((type = 'project_transfer'::text));

alter table public.messages add constraint messages_role_check CHECK ((role = ANY (ARRAY['system'::text, 'user'::text, 'assistant'::text])));

alter table public.projects add constraint projects_status_check CHECK ((status = ANY (ARRAY['draft'::text, 'active'::text, 'completed'::text])));

alter table public.users add constraint users_email_check CHECK ((email = lower(email)));

CREATE INDEX activity_log_from_user_id_idx ON public.activity_log USING btree (from_user_id);

CREATE INDEX activity_log_project_id_idx ON public.activity_log USING btree (project_id);

CREATE INDEX activity_log_to_user_id_idx ON public.activity_log USING btree (to_user_id);

CREATE INDEX conversations_project_id_created_at_idx ON public.conversations USING btree (project_id, created_at DESC);

CREATE INDEX messages_conversation_id_id_idx ON public.messages USING btree (conversation_id, id);

CREATE INDEX projects_created_at_idx ON public.projects USING btree (created_at);

CREATE INDEX projects_status_idx ON public.projects USING btree (status);

CREATE INDEX projects_user_id_idx ON public.projects USING btree (user_id);

alter table public.activity_log add constraint activity_log_from_user_id_fkey FOREIGN KEY (from_user_id) REFERENCES public.users(id) ON DELETE SET NULL;

alter table public.activity_log add constraint activity_log_project_id_fkey FOREIGN KEY (project_id) REFERENCES public.projects(id) ON DELETE SET NULL;

alter table public.activity_log add constraint activity_log_to_user_id_fkey FOREIGN KEY (to_user_id) REFERENCES public.users(id) ON DELETE SET NULL;

alter table public.conversations add constraint conversations_project_id_fkey FOREIGN KEY (project_id) REFERENCES public.projects(id) ON DELETE CASCADE;

alter table public.messages add constraint messages_conversation_id_fkey FOREIGN KEY (conversation_id) REFERENCES public.conversations(id) ON DELETE CASCADE;

alter table public.projects add constraint projects_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users(id) ON DELETE CASCADE;

CREATE TRIGGER set_updated_at BEFORE UPDATE ON public.projects FOR EACH ROW EXECUTE FUNCTION squall.set_updated_at();

CREATE TRIGGER set_updated_at BEFORE UPDATE ON public.users FOR EACH ROW EXECUTE FUNCTION squall.set_updated_at();

grant insert, select on table public.activity_log to product_helper;

grant delete, insert, select on table public.conversations to product_helper;

grant delete, insert, select on table public.messages to product_helper;

grant update (collected_data) on table public.projects to product_helper;

grant update (description) on table public.projects to product_helper;

grant update (name) on table public.projects to product_helper;

grant update (status) on table public.projects to product_helper;

grant update (user_id) on table public.projects to product_helper;

grant delete, insert, select on table public.projects to product_helper;

grant update (email) on table public.users to product_helper;

grant update (name) on table public.users to product_helper;

grant delete, insert, select on table public.users to product_helper;
