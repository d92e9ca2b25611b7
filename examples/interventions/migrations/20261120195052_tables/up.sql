-- Tables.
--
--   add role anonymous
--   add role authenticated
--   add role interventions_request
--   add role interventions_service
--   add membership anonymous.interventions_request
--   add membership authenticated.interventions_request
--   add enum type grade_level
--   add enum type intervention_status
--   add enum type intervention_type
--   add enum type student_status
--   add function squall.set_updated_at()
--   add table interventions
--   add table roles
--   add table schools
--   add table sessions
--   add table students
--   add table user_roles
--   add table users

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
        if not exists (select from pg_catalog.pg_roles where rolname = 'interventions_request') then
            create role interventions_request noinherit login;
        end if;
    exception
        when duplicate_object or unique_violation then null;
    end;
    if exists (select from pg_catalog.pg_roles where rolname = 'interventions_request'
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
        if not exists (select from pg_catalog.pg_roles where rolname = 'interventions_service') then
            create role interventions_service noinherit login bypassrls;
        end if;
    exception
        when duplicate_object or unique_violation then null;
    end;
    if exists (select from pg_catalog.pg_roles where rolname = 'interventions_service'
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
    grant anonymous to interventions_request;
exception
    when unique_violation then null;
end
$$;

do $$
begin
    grant authenticated to interventions_request;
exception
    when unique_violation then null;
end
$$;

create type public.grade_level as enum ('K', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12');

create type public.intervention_status as enum ('planned', 'in_progress', 'completed', 'discontinued', 'on_hold');

create type public.intervention_type as enum ('academic', 'behavioral', 'social_emotional', 'attendance', 'health', 'other');

create type public.student_status as enum ('active', 'inactive', 'transferred', 'graduated');

create sequence public.interventions_id_seq as integer;

create sequence public.roles_id_seq as integer;

create sequence public.schools_id_seq as integer;

create sequence public.sessions_id_seq as integer;

create sequence public.students_id_seq as integer;

create sequence public.user_roles_id_seq as integer;

create sequence public.users_id_seq as integer;

CREATE FUNCTION squall.set_updated_at()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
    new.updated_at := pg_catalog.now();
    return new;
end
$function$;

create table public.interventions (
    id integer not null default nextval('public.interventions_id_seq'::regclass),
    student_id integer not null,
    type public.intervention_type not null,
    status public.intervention_status not null default 'planned'::public.intervention_status,
    start_date date not null,
    end_date date,
    created_by integer not null default (NULLIF(current_setting('app.user_id'::text, true), ''::text))::integer,
    created_at timestamp with time zone not null default now()
);

create table public.roles (
    id integer not null default nextval('public.roles_id_seq'::regclass),
    name character varying(100) not null,
    description text,
    is_system boolean not null default false,
    created_at timestamp with time zone not null default now()
);

create table public.schools (
    id integer not null default nextval('public.schools_id_seq'::regclass),
    name character varying(255) not null,
    created_at timestamp with time zone not null default now()
);

create table public.sessions (
    id integer not null default nextval('public.sessions_id_seq'::regclass),
    intervention_id integer not null,
    session_date date not null,
    duration_minutes integer not null default 30,
    progress_notes text,
    recorded_by integer not null default (NULLIF(current_setting('app.user_id'::text, true), ''::text))::integer,
    created_at timestamp with time zone not null default now()
);

create table public.students (
    id integer not null default nextval('public.students_id_seq'::regclass),
    sis_id character varying(100) not null,
    first_name character varying(255) not null,
    last_name character varying(255) not null,
    grade_level public.grade_level not null,
    status public.student_status not null default 'active'::public.student_status,
    school_id integer,
    created_at timestamp with time zone not null default now()
);

create table public.user_roles (
    id integer not null default nextval('public.user_roles_id_seq'::regclass),
    user_id integer not null,
    role_id integer not null,
    created_at timestamp with time zone not null default now(),
    updated_at timestamp with time zone not null default now()
);

create table public.users (
    id integer not null default nextval('public.users_id_seq'::regclass),
    cognito_sub character varying(255) not null,
    email character varying(255) not null,
    first_name character varying(255),
    last_name character varying(255),
    created_at timestamp with time zone not null default now(),
    updated_at timestamp with time zone not null default now(),
    last_sign_in_at timestamp with time zone
);

alter sequence public.interventions_id_seq owned by public.interventions.id;

alter sequence public.roles_id_seq owned by public.roles.id;

alter sequence public.schools_id_seq owned by public.schools.id;

alter sequence public.sessions_id_seq owned by public.sessions.id;

alter sequence public.students_id_seq owned by public.students.id;

alter sequence public.user_roles_id_seq owned by public.user_roles.id;

alter sequence public.users_id_seq owned by public.users.id;

alter table public.interventions add constraint interventions_pkey PRIMARY KEY (id);

alter table public.roles add constraint roles_pkey PRIMARY KEY (id);

alter table public.schools add constraint schools_pkey PRIMARY KEY (id);

alter table public.sessions add constraint sessions_pkey PRIMARY KEY (id);

alter table public.students add constraint students_pkey PRIMARY KEY (id);

alter table public.user_roles add constraint user_roles_pkey PRIMARY KEY (id);

alter table public.users add constraint users_pkey PRIMARY KEY (id);

alter table public.roles add constraint roles_name_key UNIQUE (name);

alter table public.schools add constraint schools_name_key UNIQUE (name);

alter table public.students add constraint students_sis_id_key UNIQUE (sis_id);

alter table public.user_roles add constraint user_roles_user_id_role_id_key UNIQUE (user_id, role_id);

alter table public.users add constraint users_cognito_sub_idx UNIQUE (cognito_sub);

alter table public.interventions add constraint interventions_end_date_check CHECK ((end_date >= start_date));

alter table public.sessions add constraint sessions_duration_minutes_check CHECK ((duration_minutes >= 1));

CREATE INDEX interventions_created_by_idx ON public.interventions USING btree (created_by);

CREATE INDEX interventions_status_created_at_idx ON public.interventions USING btree (status, created_at DESC);

CREATE INDEX interventions_student_id_status_idx ON public.interventions USING btree (student_id, status);

CREATE INDEX sessions_intervention_id_session_date_idx ON public.sessions USING btree (intervention_id, session_date DESC);

CREATE INDEX sessions_recorded_by_idx ON public.sessions USING btree (recorded_by);

CREATE INDEX students_grade_level_status_idx ON public.students USING btree (grade_level, status);

CREATE INDEX students_last_name_id_idx ON public.students USING btree (last_name, id);

CREATE INDEX students_school_id_idx ON public.students USING btree (school_id);

CREATE INDEX user_roles_role_id_idx ON public.user_roles USING btree (role_id);

CREATE INDEX users_email_idx ON public.users USING btree (email);

alter table public.interventions add constraint interventions_created_by_fkey FOREIGN KEY (created_by) REFERENCES public.users(id);

alter table public.interventions add constraint interventions_student_id_fkey FOREIGN KEY (student_id) REFERENCES public.students(id);

alter table public.sessions add constraint sessions_intervention_id_fkey FOREIGN KEY (intervention_id) REFERENCES public.interventions(id) ON DELETE CASCADE;

alter table public.sessions add constraint sessions_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES public.users(id);

alter table public.students add constraint students_school_id_fkey FOREIGN KEY (school_id) REFERENCES public.schools(id);

alter table public.user_roles add constraint user_roles_role_id_fkey FOREIGN KEY (role_id) REFERENCES public.roles(id);

alter table public.user_roles add constraint user_roles_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users(id) ON DELETE CASCADE;

CREATE TRIGGER set_updated_at BEFORE UPDATE ON public.user_roles FOR EACH ROW EXECUTE FUNCTION squall.set_updated_at();

CREATE TRIGGER set_updated_at BEFORE UPDATE ON public.users FOR EACH ROW EXECUTE FUNCTION squall.set_updated_at();

grant delete, insert, select, update on table public.interventions to authenticated;

grant delete, insert, select, update on table public.interventions to interventions_service;

grant usage on sequence public.interventions_id_seq to authenticated;

grant usage on sequence public.interventions_id_seq to interventions_service;

grant delete, insert, select, update on table public.roles to authenticated;

grant delete, insert, select, update on table public.roles to interventions_service;

grant usage on sequence public.roles_id_seq to authenticated;

grant usage on sequence public.roles_id_seq to interventions_service;

grant delete, insert, select, update on table public.schools to authenticated;

grant delete, insert, select, update on table public.schools to interventions_service;

grant usage on sequence public.schools_id_seq to authenticated;

grant usage on sequence public.schools_id_seq to interventions_service;

grant delete, insert, select, update on table public.sessions to authenticated;

grant delete, insert, select, update on table public.sessions to interventions_service;

grant usage on sequence public.sessions_id_seq to authenticated;

grant usage on sequence public.sessions_id_seq to interventions_service;

grant delete, insert, select, update on table public.students to authenticated;

grant delete, insert, select, update on table public.students to interventions_service;

grant usage on sequence public.students_id_seq to authenticated;

grant usage on sequence public.students_id_seq to interventions_service;

grant delete, insert, select, update on table public.user_roles to authenticated;

grant delete, insert, select, update on table public.user_roles to interventions_service;

grant usage on sequence public.user_roles_id_seq to authenticated;

grant usage on sequence public.user_roles_id_seq to interventions_service;

grant delete, insert, select, update on table public.users to authenticated;

grant delete, insert, select, update on table public.users to interventions_service;

grant usage on sequence public.users_id_seq to authenticated;

grant usage on sequence public.users_id_seq to interventions_service;
