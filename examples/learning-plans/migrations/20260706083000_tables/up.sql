-- Tables.
--
--   add role anonymous
--   add role authenticated
--   add role plans_request
--   add role plans_worker
--   add membership anonymous.plans_request
--   add membership authenticated.plans_request
--   add enum type attempt_failure
--   add enum type attempt_status
--   add enum type generation_status
--   add enum type skill_level
--   add function generation_attempts_per_plan()
--   add function squall.set_updated_at()
--   add table generation_attempts
--   add table learning_plans
--   add table modules
--   add table tasks
--   add table users
--   add table squall.row_counts

do $$
begin
    begin
        if not exists (select from pg_catalog.pg_roles where rolname = 'anonymous') then
            create role anonymous nologin;
        end if;
    exception
        when duplicate_object or unique_violation then null;
    end;
    if exists (select from pg_catalog.pg_roles where rolname = 'anonymous'
            and (rolsuper
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

do $$
begin
    begin
        if not exists (select from pg_catalog.pg_roles where rolname = 'authenticated') then
            create role authenticated nologin;
        end if;
    exception
        when duplicate_object or unique_violation then null;
    end;
    if exists (select from pg_catalog.pg_roles where rolname = 'authenticated'
            and (rolsuper
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

do $$
begin
    begin
        if not exists (select from pg_catalog.pg_roles where rolname = 'plans_request') then
            create role plans_request noinherit login;
        end if;
    exception
        when duplicate_object or unique_violation then null;
    end;
    if exists (select from pg_catalog.pg_roles where rolname = 'plans_request'
            and (not rolcanlogin
            or rolinherit
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

do $$
begin
    begin
        if not exists (select from pg_catalog.pg_roles where rolname = 'plans_worker') then
            create role plans_worker noinherit login bypassrls;
        end if;
    exception
        when duplicate_object or unique_violation then null;
    end;
    if exists (select from pg_catalog.pg_roles where rolname = 'plans_worker'
            and (not rolcanlogin
            or rolinherit
            or rolsuper
            or rolcreatedb
            or rolcreaterole
            or rolreplication
            or not rolbypassrls)) then
        raise exception using errcode = 'object_not_in_prerequisite_state',
            message = 'the role is there already, and is not as declared',
            hint = 'look at its attributes in pg_roles, and alter it';
    end if;
end
$$;

do $$
begin
    grant anonymous to plans_request;
exception
    when unique_violation then null;
end
$$;

do $$
begin
    grant authenticated to plans_request;
exception
    when unique_violation then null;
end
$$;

create type public.attempt_failure as enum ('timeout', 'rate_limit', 'validation', 'provider_error');

create type public.attempt_status as enum ('success', 'failure');

create type public.generation_status as enum ('generating', 'ready', 'failed');

create type public.skill_level as enum ('beginner', 'intermediate', 'advanced');

CREATE FUNCTION squall.set_updated_at()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
    new.updated_at := pg_catalog.now();
    return new;
end
$function$;

create table public.generation_attempts (
    id uuid not null default gen_random_uuid(),
    plan_id uuid not null,
    status public.attempt_status not null,
    failure public.attempt_failure,
    duration_ms integer not null,
    modules_count integer not null,
    tasks_count integer not null,
    created_at timestamp with time zone not null default now()
);

create table public.learning_plans (
    id uuid not null default gen_random_uuid(),
    user_id uuid not null default (NULLIF(current_setting('app.user_id'::text, true), ''::text))::uuid,
    title text not null,
    skill_level public.skill_level not null,
    weekly_hours integer not null,
    start_date date,
    generation_status public.generation_status not null default 'generating'::public.generation_status,
    context jsonb,
    created_at timestamp with time zone not null default now(),
    updated_at timestamp with time zone not null default now()
);

create table public.modules (
    id uuid not null default gen_random_uuid(),
    plan_id uuid not null,
    "order" integer not null,
    title text not null,
    description text,
    created_at timestamp with time zone not null default now(),
    updated_at timestamp with time zone not null default now()
);

create table public.tasks (
    id uuid not null default gen_random_uuid(),
    module_id uuid not null,
    "order" integer not null,
    title text not null,
    description text,
    estimated_minutes integer not null,
    completed_at timestamp with time zone,
    created_at timestamp with time zone not null default now(),
    updated_at timestamp with time zone not null default now()
);

create table public.users (
    id uuid not null default gen_random_uuid(),
    clerk_user_id text not null,
    email text not null,
    name text,
    created_at timestamp with time zone not null default now(),
    updated_at timestamp with time zone not null default now()
);

create table squall.row_counts (
    limit_name text not null,
    parent text not null,
    rows integer not null
);

CREATE FUNCTION public.generation_attempts_per_plan()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare
    limited constant text := tg_table_schema || '.' || 'generation_attempts_per_plan';
    old_parent text;
    new_parent text;
    counted integer;
begin
    if tg_op = 'TRUNCATE' then
        delete from squall.row_counts where limit_name = limited;
        return null;
    end if;
    if tg_op <> 'INSERT' then
        old_parent := old.plan_id;
    end if;
    if tg_op <> 'DELETE' then
        new_parent := new.plan_id;
    end if;
    if old_parent is not distinct from new_parent then
        return null;
    end if;
    if old_parent is not null then
        update squall.row_counts set rows = rows - 1
            where limit_name = limited and parent = old_parent returning rows into counted;
        if counted <= 0 then
            delete from squall.row_counts where limit_name = limited and parent = old_parent;
        end if;
    end if;
    if new_parent is null then
        return null;
    end if;
    insert into squall.row_counts as c values (limited, new_parent, 1)
        on conflict (limit_name, parent) do update set rows = c.rows + 1
        returning c.rows into counted;
    if counted > 3 then
        raise exception using errcode = 'check_violation',
            message = 'more rows than the row limit allows',
            constraint = 'generation_attempts_per_plan', column = 'plan_id',
            schema = tg_table_schema, table = tg_table_name;
    end if;
    return null;
end
$function$;

alter table public.generation_attempts add constraint generation_attempts_pkey PRIMARY KEY (id);

alter table public.learning_plans add constraint learning_plans_pkey PRIMARY KEY (id);

alter table public.modules add constraint modules_pkey PRIMARY KEY (id);

alter table public.tasks add constraint tasks_pkey PRIMARY KEY (id);

alter table public.users add constraint users_pkey PRIMARY KEY (id);

alter table squall.row_counts add constraint row_counts_pkey PRIMARY KEY (limit_name, parent);

alter table public.modules add constraint modules_plan_id_order_key UNIQUE (plan_id, "order") DEFERRABLE INITIALLY DEFERRED;

alter table public.tasks add constraint tasks_module_id_order_key UNIQUE (module_id, "order") DEFERRABLE INITIALLY DEFERRED;

alter table public.users add constraint users_clerk_user_id_key UNIQUE (clerk_user_id);

alter table public.users add constraint users_email_key UNIQUE (email);

alter table public.generation_attempts add constraint generation_attempts_duration_ms_check CHECK ((duration_ms >= 0));

alter table public.generation_attempts add constraint generation_attempts_failure_check CHECK ((((status = 'success'::public.attempt_status) AND (failure IS NULL)) OR ((status = 'failure'::public.attempt_status) AND (failure IS NOT NULL))));

alter table public.learning_plans add constraint learning_plans_title_check CHECK ((title <> ''::text));

alter table public.learning_plans add constraint learning_plans_weekly_hours_check CHECK ((weekly_hours >= 1));

alter table public.modules add constraint modules_order_check CHECK (("order" >= 1));

alter table public.tasks add constraint tasks_estimated_minutes_check CHECK ((estimated_minutes >= 0));

alter table public.tasks add constraint tasks_order_check CHECK (("order" >= 1));

CREATE INDEX idx_generation_attempts_plan_id_created_at ON public.generation_attempts USING btree (plan_id, created_at);

CREATE INDEX idx_learning_plans_user_id_created_at ON public.learning_plans USING btree (user_id, created_at DESC);

alter table public.generation_attempts add constraint generation_attempts_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES public.learning_plans(id) ON DELETE CASCADE;

alter table public.learning_plans add constraint learning_plans_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users(id) ON DELETE CASCADE;

alter table public.modules add constraint modules_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES public.learning_plans(id) ON DELETE CASCADE;

alter table public.tasks add constraint tasks_module_id_fkey FOREIGN KEY (module_id) REFERENCES public.modules(id) ON DELETE CASCADE;

CREATE TRIGGER generation_attempts_per_plan AFTER INSERT OR DELETE OR UPDATE OF plan_id ON public.generation_attempts FOR EACH ROW EXECUTE FUNCTION public.generation_attempts_per_plan();

CREATE TRIGGER generation_attempts_per_plan_truncate AFTER TRUNCATE ON public.generation_attempts FOR EACH STATEMENT EXECUTE FUNCTION public.generation_attempts_per_plan();

CREATE TRIGGER set_updated_at BEFORE UPDATE ON public.learning_plans FOR EACH ROW EXECUTE FUNCTION squall.set_updated_at();

CREATE TRIGGER set_updated_at BEFORE UPDATE ON public.modules FOR EACH ROW EXECUTE FUNCTION squall.set_updated_at();

CREATE TRIGGER set_updated_at BEFORE UPDATE ON public.tasks FOR EACH ROW EXECUTE FUNCTION squall.set_updated_at();

CREATE TRIGGER set_updated_at BEFORE UPDATE ON public.users FOR EACH ROW EXECUTE FUNCTION squall.set_updated_at();

alter table public.generation_attempts enable row level security;

alter table public.generation_attempts force row level security;

alter table public.learning_plans enable row level security;

alter table public.learning_plans force row level security;

alter table public.modules enable row level security;

alter table public.modules force row level security;

alter table public.tasks enable row level security;

alter table public.tasks force row level security;

alter table public.users enable row level security;

alter table public.users force row level security;

create policy generation_attempts_select on public.generation_attempts for select to authenticated
    using ((plan_id IN ( SELECT learning_plans.id
   FROM public.learning_plans
  WHERE (learning_plans.user_id = ( SELECT (NULLIF(current_setting('app.user_id'::text, true), ''::text))::uuid AS "nullif")))));

create policy learning_plans_own on public.learning_plans to authenticated
    using ((user_id = ( SELECT (NULLIF(current_setting('app.user_id'::text, true), ''::text))::uuid AS "nullif")))
    with check ((user_id = ( SELECT (NULLIF(current_setting('app.user_id'::text, true), ''::text))::uuid AS "nullif")));

create policy modules_own on public.modules to authenticated
    using ((plan_id IN ( SELECT learning_plans.id
   FROM public.learning_plans
  WHERE (learning_plans.user_id = ( SELECT (NULLIF(current_setting('app.user_id'::text, true), ''::text))::uuid AS "nullif")))))
    with check ((plan_id IN ( SELECT learning_plans.id
   FROM public.learning_plans
  WHERE (learning_plans.user_id = ( SELECT (NULLIF(current_setting('app.user_id'::text, true), ''::text))::uuid AS "nullif")))));

create policy tasks_own on public.tasks to authenticated
    using ((module_id IN ( SELECT modules.id
   FROM public.modules
  WHERE (modules.plan_id IN ( SELECT learning_plans.id
           FROM public.learning_plans
          WHERE (learning_plans.user_id = ( SELECT (NULLIF(current_setting('app.user_id'::text, true), ''::text))::uuid AS "nullif")))))))
    with check ((module_id IN ( SELECT modules.id
   FROM public.modules
  WHERE (modules.plan_id IN ( SELECT learning_plans.id
           FROM public.learning_plans
          WHERE (learning_plans.user_id = ( SELECT (NULLIF(current_setting('app.user_id'::text, true), ''::text))::uuid AS "nullif")))))));

create policy users_select on public.users for select to authenticated
    using ((id = ( SELECT (NULLIF(current_setting('app.user_id'::text, true), ''::text))::uuid AS "nullif")));

create policy users_update on public.users for update to authenticated
    using ((id = ( SELECT (NULLIF(current_setting('app.user_id'::text, true), ''::text))::uuid AS "nullif")))
    with check ((id = ( SELECT (NULLIF(current_setting('app.user_id'::text, true), ''::text))::uuid AS "nullif")));

grant select on table public.generation_attempts to authenticated;

grant insert, select on table public.generation_attempts to plans_worker;

revoke execute on function public.generation_attempts_per_plan() from public;

grant select on table public.learning_plans to anonymous;

grant delete, insert, select, update on table public.learning_plans to authenticated;

grant delete, insert, select, update on table public.learning_plans to plans_worker;

grant delete, insert, select, update on table public.modules to authenticated;

grant delete, insert, select, update on table public.modules to plans_worker;

grant delete, insert, select, update on table public.tasks to authenticated;

grant delete, insert, select, update on table public.tasks to plans_worker;

grant update (name) on table public.users to authenticated;

grant select on table public.users to authenticated;

grant delete, insert, select, update on table public.users to plans_worker;
