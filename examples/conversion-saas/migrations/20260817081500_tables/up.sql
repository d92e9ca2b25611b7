-- Tables.
--
--   add role anonymous
--   add role api_client
--   add role authenticated
--   add role conversion_auth
--   add role conversion_request
--   add role conversion_worker
--   add membership anonymous.conversion_request
--   add membership api_client.conversion_request
--   add membership authenticated.conversion_request
--   add function accept_invitation(text, text)
--   add function api_key_organization(text)
--   add function found_organization(text, text, text, text)
--   add function has_platform_role(text[])
--   add function identify_api_key(text)
--   add function keep_an_owner()
--   add function session_organization(text[])
--   add function squall.set_updated_at()
--   add table account
--   add table active_conversions
--   add table api_keys
--   add table audit_logs
--   add table billing_events
--   add table configuration_versions
--   add table configurations
--   add table invitation
--   add table member
--   add table organization
--   add table organization_subscriptions
--   add table organization_webhooks
--   add table passkey
--   and 10 more

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
        if not exists (select from pg_catalog.pg_roles where rolname = 'api_client') then
            create role api_client nologin;
        end if;
    exception
        when duplicate_object or unique_violation then null;
    end;
    if exists (select from pg_catalog.pg_roles where rolname = 'api_client'
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
        if not exists (select from pg_catalog.pg_roles where rolname = 'conversion_auth') then
            create role conversion_auth noinherit login bypassrls;
        end if;
    exception
        when duplicate_object or unique_violation then null;
    end;
    if exists (select from pg_catalog.pg_roles where rolname = 'conversion_auth'
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
    begin
        if not exists (select from pg_catalog.pg_roles where rolname = 'conversion_request') then
            create role conversion_request noinherit login;
        end if;
    exception
        when duplicate_object or unique_violation then null;
    end;
    if exists (select from pg_catalog.pg_roles where rolname = 'conversion_request'
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
        if not exists (select from pg_catalog.pg_roles where rolname = 'conversion_worker') then
            create role conversion_worker noinherit login bypassrls;
        end if;
    exception
        when duplicate_object or unique_violation then null;
    end;
    if exists (select from pg_catalog.pg_roles where rolname = 'conversion_worker'
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
    grant anonymous to conversion_request;
exception
    when unique_violation then null;
end
$$;

do $$
begin
    grant api_client to conversion_request;
exception
    when unique_violation then null;
end
$$;

do $$
begin
    grant authenticated to conversion_request;
exception
    when unique_violation then null;
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

create table public.account (
    id text not null,
    user_id text not null,
    provider_id text not null,
    account_id text not null,
    access_token text,
    refresh_token text,
    id_token text,
    access_token_expires_at timestamp with time zone,
    refresh_token_expires_at timestamp with time zone,
    scope text,
    password_hash text,
    created_at timestamp with time zone not null default now(),
    updated_at timestamp with time zone not null default now()
);

create table public.active_conversions (
    id text not null,
    organization_id text not null,
    job_id text not null,
    worker_id text not null,
    progress integer not null default 0,
    started_at timestamp with time zone not null default now(),
    heartbeat_at timestamp with time zone not null default now()
);

create table public.api_keys (
    id text not null,
    organization_id text not null default NULLIF(current_setting('app.organization_id'::text, true), ''::text),
    name text not null,
    prefix text not null,
    key_hash text not null,
    scopes text[] not null,
    enabled boolean not null default true,
    expires_at timestamp with time zone,
    last_used_at timestamp with time zone,
    created_by text default NULLIF(current_setting('app.user_id'::text, true), ''::text),
    created_at timestamp with time zone not null default now(),
    updated_at timestamp with time zone not null default now()
);

CREATE FUNCTION public.api_key_organization(scope text)
 RETURNS text
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
    select k.organization_id from public.api_keys k
    where k.id = nullif(current_setting('app.api_key_id', true), '')
        and k.organization_id =
            nullif(current_setting('app.organization_id', true), '')
        and k.enabled
        and (k.expires_at is null or k.expires_at > now())
        and scope = any (k.scopes)
$function$;

CREATE FUNCTION public.identify_api_key(hash text)
 RETURNS TABLE(id text, organization_id text)
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
    update public.api_keys k set last_used_at = now()
    where k.key_hash = hash and k.enabled
        and (k.expires_at is null or k.expires_at > now())
    returning k.id, k.organization_id
$function$;

create table public.audit_logs (
    id text not null,
    organization_id text not null default NULLIF(current_setting('app.organization_id'::text, true), ''::text),
    actor_id text default NULLIF(current_setting('app.user_id'::text, true), ''::text),
    api_key_id text default NULLIF(current_setting('app.api_key_id'::text, true), ''::text),
    action text not null,
    entity_type text not null,
    entity_id text not null,
    changes jsonb,
    ip_address text,
    created_at timestamp with time zone not null default now()
);

create table public.billing_events (
    id text not null,
    organization_id text,
    provider_event_id text not null,
    type text not null,
    amount numeric(12,2),
    currency text,
    payload jsonb not null,
    processed_at timestamp with time zone,
    created_at timestamp with time zone not null default now()
);

create table public.configuration_versions (
    id text not null,
    organization_id text not null default NULLIF(current_setting('app.organization_id'::text, true), ''::text),
    configuration_id text not null,
    version integer not null,
    definition jsonb not null,
    changelog text,
    created_by text default NULLIF(current_setting('app.user_id'::text, true), ''::text),
    created_at timestamp with time zone not null default now()
);

create table public.configurations (
    id text not null,
    organization_id text not null default NULLIF(current_setting('app.organization_id'::text, true), ''::text),
    name text not null,
    description text,
    source_format text not null,
    target_format text not null,
    status text not null default 'draft'::text,
    created_by text default NULLIF(current_setting('app.user_id'::text, true), ''::text),
    created_at timestamp with time zone not null default now(),
    updated_at timestamp with time zone not null default now()
);

create table public.invitation (
    id text not null,
    organization_id text not null default NULLIF(current_setting('app.organization_id'::text, true), ''::text),
    email text not null,
    role text not null default 'member'::text,
    status text not null default 'pending'::text,
    expires_at timestamp with time zone not null default (now() + '7 days'::interval),
    inviter_id text not null default NULLIF(current_setting('app.user_id'::text, true), ''::text),
    created_at timestamp with time zone not null default now(),
    updated_at timestamp with time zone not null default now()
);

create table public.member (
    id text not null,
    organization_id text not null,
    user_id text not null,
    role text not null default 'member'::text,
    created_at timestamp with time zone not null default now(),
    updated_at timestamp with time zone not null default now()
);

CREATE FUNCTION public.session_organization(VARIADIC roles text[])
 RETURNS text
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
    select m.organization_id from public.member m
    where m.organization_id =
            nullif(current_setting('app.organization_id', true), '')
        and m.user_id = nullif(current_setting('app.user_id', true), '')
        and m.role = any (roles)
$function$;

create table public.organization (
    id text not null,
    name text not null,
    slug text not null,
    logo text,
    retention_days integer not null default 30,
    metadata jsonb,
    created_at timestamp with time zone not null default now(),
    updated_at timestamp with time zone not null default now()
);

CREATE FUNCTION public.found_organization(new_id text, membership_id text, new_name text, new_slug text)
 RETURNS text
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
    insert into public.organization (id, name, slug)
    values (new_id, new_name, new_slug);
    insert into public.member (id, organization_id, user_id, role)
    values (membership_id, new_id,
        nullif(current_setting('app.user_id', true), ''), 'owner')
    returning organization_id
$function$;

CREATE FUNCTION public.keep_an_owner()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
    perform from public.organization o
        where o.id = old.organization_id for update;
    if found and not exists (select from public.member m
        where m.organization_id = old.organization_id
            and m.role = 'owner') then
        raise exception using errcode = 'check_violation',
            message = 'an organisation keeps an owner',
            constraint = 'member_keeps_an_owner',
            schema = 'public', table = 'member';
    end if;
    return null;
end
$function$;

create table public.organization_subscriptions (
    id text not null,
    organization_id text not null,
    plan_id text not null,
    status text not null default 'trialing'::text,
    provider_subscription_id text,
    current_period_start timestamp with time zone not null,
    current_period_end timestamp with time zone not null,
    cancel_at_period_end boolean not null default false,
    trial_ends_at timestamp with time zone,
    created_at timestamp with time zone not null default now(),
    updated_at timestamp with time zone not null default now()
);

create table public.organization_webhooks (
    id text not null,
    organization_id text not null default NULLIF(current_setting('app.organization_id'::text, true), ''::text),
    url text not null,
    signing_secret text not null,
    events text[] not null,
    description text,
    enabled boolean not null default true,
    created_by text default NULLIF(current_setting('app.user_id'::text, true), ''::text),
    created_at timestamp with time zone not null default now(),
    updated_at timestamp with time zone not null default now()
);

create table public.passkey (
    id text not null,
    user_id text not null,
    name text,
    public_key text not null,
    credential_id text not null,
    counter bigint not null default 0,
    device_type text not null,
    backed_up boolean not null default false,
    transports text[] not null default '{}'::text[],
    aaguid text,
    created_at timestamp with time zone not null default now(),
    updated_at timestamp with time zone not null default now()
);

create table public.platform_admins (
    id text not null,
    user_id text not null,
    role text not null default 'support'::text,
    granted_by text,
    created_at timestamp with time zone not null default now()
);

CREATE FUNCTION public.has_platform_role(VARIADIC roles text[])
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
    select exists (select from public.platform_admins a
        where a.user_id = nullif(current_setting('app.user_id', true), '')
            and a.role = any (roles))
$function$;

create table public.platform_audit_logs (
    id text not null,
    actor_id text default NULLIF(current_setting('app.user_id'::text, true), ''::text),
    organization_id text,
    action text not null,
    target_type text not null,
    target_id text not null,
    metadata jsonb,
    ip_address text,
    created_at timestamp with time zone not null default now()
);

create table public.session (
    id text not null,
    user_id text not null,
    token_hash text not null,
    expires_at timestamp with time zone not null,
    ip_address text,
    user_agent text,
    active_organization_id text,
    created_at timestamp with time zone not null default now(),
    updated_at timestamp with time zone not null default now()
);

create table public.subscription_plans (
    id text not null,
    slug text not null,
    name text not null,
    "order" integer not null,
    price numeric(10,2) not null,
    currency text not null default 'EUR'::text,
    billing_interval text not null,
    included_conversions bigint not null,
    concurrent_conversions integer not null,
    max_file_bytes bigint not null,
    features text[] not null default '{}'::text[],
    active boolean not null default true,
    created_at timestamp with time zone not null default now(),
    updated_at timestamp with time zone not null default now()
);

create table public.transformation_jobs (
    id text not null,
    organization_id text not null default NULLIF(current_setting('app.organization_id'::text, true), ''::text),
    configuration_version_id text not null,
    status text not null default 'queued'::text,
    source text not null default 'web'::text,
    requested_by text default NULLIF(current_setting('app.user_id'::text, true), ''::text),
    api_key_id text default NULLIF(current_setting('app.api_key_id'::text, true), ''::text),
    file_name text not null,
    input_key text not null,
    size bigint not null,
    output_key text,
    rows_out bigint,
    error text,
    started_at timestamp with time zone,
    finished_at timestamp with time zone,
    created_at timestamp with time zone not null default now(),
    updated_at timestamp with time zone not null default now()
);

create table public.two_factor (
    id text not null,
    user_id text not null,
    secret text not null,
    backup_codes text not null,
    created_at timestamp with time zone not null default now(),
    updated_at timestamp with time zone not null default now()
);

create table public.usage_records (
    id text not null,
    organization_id text not null,
    job_id text,
    metric text not null,
    quantity bigint not null,
    "limit" bigint,
    recorded_at timestamp with time zone not null default now()
);

create table public."user" (
    id text not null,
    name text not null,
    email text not null,
    email_verified boolean not null default false,
    image text,
    two_factor_enabled boolean not null default false,
    created_at timestamp with time zone not null default now(),
    updated_at timestamp with time zone not null default now()
);

CREATE FUNCTION public.accept_invitation(invitation_id text, membership_id text)
 RETURNS text
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
    me constant text := nullif(current_setting('app.user_id', true), '');
    accepted public.invitation;
begin
    update public.invitation i set status = 'accepted'
        where i.id = invitation_id and i.status = 'pending'
            and i.expires_at > now()
            and i.email = (select u.email from public."user" u
                where u.id = me and u.email_verified)
        returning i.* into accepted;
    if accepted.id is null then
        raise exception using errcode = 'insufficient_privilege',
            message = 'there is no such invitation';
    end if;
    insert into public.member (id, organization_id, user_id, role)
        values (membership_id, accepted.organization_id, me, accepted.role);
    return accepted.organization_id;
end
$function$;

create table public.verification (
    id text not null,
    identifier text not null,
    value text not null,
    expires_at timestamp with time zone not null,
    created_at timestamp with time zone not null default now(),
    updated_at timestamp with time zone not null default now()
);

create table public.webhook_deliveries (
    id text not null,
    webhook_id text not null,
    job_id text,
    event text not null,
    payload jsonb not null,
    status text not null default 'pending'::text,
    attempts integer not null default 0,
    response_status integer,
    next_attempt_at timestamp with time zone default now(),
    delivered_at timestamp with time zone,
    created_at timestamp with time zone not null default now(),
    updated_at timestamp with time zone not null default now()
);

alter table public.account add constraint account_pkey PRIMARY KEY (id);

alter table public.active_conversions add constraint active_conversions_pkey PRIMARY KEY (id);

alter table public.api_keys add constraint api_keys_pkey PRIMARY KEY (id);

alter table public.audit_logs add constraint audit_logs_pkey PRIMARY KEY (id);

alter table public.billing_events add constraint billing_events_pkey PRIMARY KEY (id);

alter table public.configuration_versions add constraint configuration_versions_pkey PRIMARY KEY (id);

alter table public.configurations add constraint configurations_pkey PRIMARY KEY (id);

alter table public.invitation add constraint invitation_pkey PRIMARY KEY (id);

alter table public.member add constraint member_pkey PRIMARY KEY (id);

alter table public.organization add constraint organization_pkey PRIMARY KEY (id);

alter table public.organization_subscriptions add constraint organization_subscriptions_pkey PRIMARY KEY (id);

alter table public.organization_webhooks add constraint organization_webhooks_pkey PRIMARY KEY (id);

alter table public.passkey add constraint passkey_pkey PRIMARY KEY (id);

alter table public.platform_admins add constraint platform_admins_pkey PRIMARY KEY (id);

alter table public.platform_audit_logs add constraint platform_audit_logs_pkey PRIMARY KEY (id);

alter table public.session add constraint session_pkey PRIMARY KEY (id);

alter table public.subscription_plans add constraint subscription_plans_pkey PRIMARY KEY (id);

alter table public.transformation_jobs add constraint transformation_jobs_pkey PRIMARY KEY (id);

alter table public.two_factor add constraint two_factor_pkey PRIMARY KEY (id);

alter table public.usage_records add constraint usage_records_pkey PRIMARY KEY (id);

alter table public."user" add constraint user_pkey PRIMARY KEY (id);

alter table public.verification add constraint verification_pkey PRIMARY KEY (id);

alter table public.webhook_deliveries add constraint webhook_deliveries_pkey PRIMARY KEY (id);

alter table public.account add constraint account_provider_id_account_id_key UNIQUE (provider_id, account_id);

alter table public.active_conversions add constraint active_conversions_job_id_key UNIQUE (job_id);

alter table public.api_keys add constraint api_keys_key_hash_key UNIQUE (key_hash);

alter table public.billing_events add constraint billing_events_provider_event_id_key UNIQUE (provider_event_id);

alter table public.configuration_versions add constraint configuration_versions_number_key UNIQUE (organization_id, configuration_id, version);

alter table public.configuration_versions add constraint configuration_versions_organization_id_id_key UNIQUE (organization_id, id);

alter table public.configurations add constraint configurations_organization_id_id_key UNIQUE (organization_id, id);

alter table public.configurations add constraint configurations_organization_id_name_key UNIQUE (organization_id, name);

alter table public.member add constraint member_organization_id_user_id_key UNIQUE (organization_id, user_id);

alter table public.organization add constraint organization_slug_key UNIQUE (slug);

alter table public.organization_subscriptions add constraint organization_subscriptions_organization_id_key UNIQUE (organization_id);

alter table public.organization_subscriptions add constraint organization_subscriptions_provider_subscription_id_key UNIQUE (provider_subscription_id);

alter table public.organization_webhooks add constraint organization_webhooks_organization_id_id_key UNIQUE (organization_id, id);

alter table public.passkey add constraint passkey_credential_id_key UNIQUE (credential_id);

alter table public.platform_admins add constraint platform_admins_user_id_key UNIQUE (user_id);

alter table public.session add constraint session_token_hash_key UNIQUE (token_hash);

alter table public.subscription_plans add constraint subscription_plans_slug_key UNIQUE (slug);

alter table public.transformation_jobs add constraint transformation_jobs_organization_id_id_key UNIQUE (organization_id, id);

alter table public.two_factor add constraint two_factor_user_id_key UNIQUE (user_id);

alter table public.usage_records add constraint usage_records_job_id_metric_key UNIQUE (job_id, metric);

alter table public."user" add constraint user_email_key UNIQUE (email);

alter table public.active_conversions add constraint active_conversions_progress_check CHECK (((progress >= 0) AND (progress <= 100)));

alter table public.configuration_versions add constraint configuration_versions_version_check CHECK ((version >= 1));

alter table public.configurations add constraint configurations_name_check CHECK ((name <> ''::text));

alter table public.invitation add constraint invitation_email_check CHECK ((email = lower(email)));

alter table public.organization add constraint organization_retention_days_check CHECK (((retention_days >= 1) AND (retention_days <= 3650)));

alter table public.organization add constraint organization_slug_check CHECK ((slug ~ '^[a-z0-9][a-z0-9-]{1,62}$'::text));

alter table public.organization_subscriptions add constraint organization_subscriptions_current_period_check CHECK ((current_period_end > current_period_start));

alter table public.organization_webhooks add constraint organization_webhooks_url_check CHECK ((url ~~ 'https://%'::text));

alter table public.passkey add constraint passkey_counter_check CHECK ((counter >= '0'::bigint));

alter table public.subscription_plans add constraint subscription_plans_concurrent_conversions_check CHECK ((concurrent_conversions >= 1));

alter table public.subscription_plans add constraint subscription_plans_currency_check CHECK ((currency ~ '^[A-Z]{3}$'::text));

alter table public.subscription_plans add constraint subscription_plans_price_check CHECK ((price >= '0'::numeric));

alter table public.transformation_jobs add constraint transformation_jobs_finished_at_check CHECK (((finished_at IS NULL) OR (finished_at >= started_at)));

alter table public.transformation_jobs add constraint transformation_jobs_size_check CHECK ((size >= '0'::bigint));

alter table public.usage_records add constraint usage_records_quantity_check CHECK ((quantity >= '0'::bigint));

alter table public."user" add constraint user_email_check CHECK ((email = lower(email)));

alter table public.webhook_deliveries add constraint webhook_deliveries_attempts_check CHECK (((attempts >= 0) AND (attempts <= 10)));

CREATE INDEX account_user_id_idx ON public.account USING btree (user_id);

CREATE INDEX active_conversions_heartbeat_at_idx ON public.active_conversions USING btree (heartbeat_at);

CREATE INDEX active_conversions_organization_id_idx ON public.active_conversions USING btree (organization_id);

CREATE INDEX api_keys_organization_id_idx ON public.api_keys USING btree (organization_id);

CREATE INDEX audit_logs_organization_id_created_at_idx ON public.audit_logs USING btree (organization_id, created_at DESC);

CREATE INDEX billing_events_organization_id_idx ON public.billing_events USING btree (organization_id);

CREATE INDEX invitation_email_idx ON public.invitation USING btree (email);

CREATE UNIQUE INDEX invitation_organization_id_email_pending_idx ON public.invitation USING btree (organization_id, email) WHERE (status = 'pending'::text);

CREATE INDEX member_user_id_idx ON public.member USING btree (user_id);

CREATE INDEX organization_subscriptions_plan_id_idx ON public.organization_subscriptions USING btree (plan_id);

CREATE INDEX passkey_user_id_idx ON public.passkey USING btree (user_id);

CREATE INDEX platform_audit_logs_created_at_idx ON public.platform_audit_logs USING btree (created_at DESC);

CREATE INDEX session_user_id_idx ON public.session USING btree (user_id);

CREATE INDEX transformation_jobs_configuration_version_id_idx ON public.transformation_jobs USING btree (configuration_version_id);

CREATE INDEX transformation_jobs_organization_id_created_at_idx ON public.transformation_jobs USING btree (organization_id, created_at DESC);

CREATE INDEX transformation_jobs_queued_idx ON public.transformation_jobs USING btree (created_at) WHERE (status = 'queued'::text);

CREATE INDEX usage_records_organization_id_metric_recorded_at_idx ON public.usage_records USING btree (organization_id, metric, recorded_at);

CREATE INDEX verification_identifier_idx ON public.verification USING btree (identifier);

CREATE INDEX webhook_deliveries_job_id_idx ON public.webhook_deliveries USING btree (job_id);

CREATE INDEX webhook_deliveries_pending_idx ON public.webhook_deliveries USING btree (next_attempt_at) WHERE (status = 'pending'::text);

CREATE INDEX webhook_deliveries_webhook_id_idx ON public.webhook_deliveries USING btree (webhook_id, created_at DESC);

alter table public.account add constraint account_user_id_fkey FOREIGN KEY (user_id) REFERENCES public."user"(id) ON DELETE CASCADE;

alter table public.active_conversions add constraint active_conversions_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organization(id) ON DELETE CASCADE;

alter table public.active_conversions add constraint active_conversions_organization_id_job_id_fkey FOREIGN KEY (organization_id, job_id) REFERENCES public.transformation_jobs(organization_id, id) ON DELETE CASCADE;

alter table public.api_keys add constraint api_keys_created_by_fkey FOREIGN KEY (created_by) REFERENCES public."user"(id) ON DELETE SET NULL;

alter table public.api_keys add constraint api_keys_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organization(id) ON DELETE CASCADE;

alter table public.audit_logs add constraint audit_logs_actor_id_fkey FOREIGN KEY (actor_id) REFERENCES public."user"(id) ON DELETE SET NULL;

alter table public.audit_logs add constraint audit_logs_api_key_id_fkey FOREIGN KEY (api_key_id) REFERENCES public.api_keys(id) ON DELETE SET NULL;

alter table public.audit_logs add constraint audit_logs_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organization(id) ON DELETE CASCADE;

alter table public.billing_events add constraint billing_events_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organization(id) ON DELETE SET NULL;

alter table public.configuration_versions add constraint configuration_versions_created_by_fkey FOREIGN KEY (created_by) REFERENCES public."user"(id) ON DELETE SET NULL;

alter table public.configuration_versions add constraint configuration_versions_organization_id_configuration_id_fkey FOREIGN KEY (organization_id, configuration_id) REFERENCES public.configurations(organization_id, id) ON DELETE CASCADE;

alter table public.configurations add constraint configurations_created_by_fkey FOREIGN KEY (created_by) REFERENCES public."user"(id) ON DELETE SET NULL;

alter table public.configurations add constraint configurations_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organization(id) ON DELETE CASCADE;

alter table public.invitation add constraint invitation_inviter_id_fkey FOREIGN KEY (inviter_id) REFERENCES public."user"(id) ON DELETE CASCADE;

alter table public.invitation add constraint invitation_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organization(id) ON DELETE CASCADE;

alter table public.member add constraint member_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organization(id) ON DELETE CASCADE;

alter table public.member add constraint member_user_id_fkey FOREIGN KEY (user_id) REFERENCES public."user"(id) ON DELETE CASCADE;

alter table public.organization_subscriptions add constraint organization_subscriptions_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organization(id) ON DELETE CASCADE;

alter table public.organization_subscriptions add constraint organization_subscriptions_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES public.subscription_plans(id) ON DELETE RESTRICT;

alter table public.organization_webhooks add constraint organization_webhooks_created_by_fkey FOREIGN KEY (created_by) REFERENCES public."user"(id) ON DELETE SET NULL;

alter table public.organization_webhooks add constraint organization_webhooks_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organization(id) ON DELETE CASCADE;

alter table public.passkey add constraint passkey_user_id_fkey FOREIGN KEY (user_id) REFERENCES public."user"(id) ON DELETE CASCADE;

alter table public.platform_admins add constraint platform_admins_granted_by_fkey FOREIGN KEY (granted_by) REFERENCES public."user"(id) ON DELETE SET NULL;

alter table public.platform_admins add constraint platform_admins_user_id_fkey FOREIGN KEY (user_id) REFERENCES public."user"(id) ON DELETE CASCADE;

alter table public.platform_audit_logs add constraint platform_audit_logs_actor_id_fkey FOREIGN KEY (actor_id) REFERENCES public."user"(id) ON DELETE SET NULL;

alter table public.platform_audit_logs add constraint platform_audit_logs_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organization(id) ON DELETE SET NULL;

alter table public.session add constraint session_active_organization_id_fkey FOREIGN KEY (active_organization_id) REFERENCES public.organization(id) ON DELETE SET NULL;

alter table public.session add constraint session_user_id_fkey FOREIGN KEY (user_id) REFERENCES public."user"(id) ON DELETE CASCADE;

alter table public.transformation_jobs add constraint transformation_jobs_api_key_id_fkey FOREIGN KEY (api_key_id) REFERENCES public.api_keys(id) ON DELETE SET NULL;

alter table public.transformation_jobs add constraint transformation_jobs_configuration_version_id_fkey FOREIGN KEY (organization_id, configuration_version_id) REFERENCES public.configuration_versions(organization_id, id);

alter table public.transformation_jobs add constraint transformation_jobs_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organization(id) ON DELETE CASCADE;

alter table public.transformation_jobs add constraint transformation_jobs_requested_by_fkey FOREIGN KEY (requested_by) REFERENCES public."user"(id) ON DELETE SET NULL;

alter table public.two_factor add constraint two_factor_user_id_fkey FOREIGN KEY (user_id) REFERENCES public."user"(id) ON DELETE CASCADE;

alter table public.usage_records add constraint usage_records_job_id_fkey FOREIGN KEY (job_id) REFERENCES public.transformation_jobs(id) ON DELETE SET NULL;

alter table public.usage_records add constraint usage_records_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organization(id) ON DELETE CASCADE;

alter table public.webhook_deliveries add constraint webhook_deliveries_job_id_fkey FOREIGN KEY (job_id) REFERENCES public.transformation_jobs(id) ON DELETE CASCADE;

alter table public.webhook_deliveries add constraint webhook_deliveries_webhook_id_fkey FOREIGN KEY (webhook_id) REFERENCES public.organization_webhooks(id) ON DELETE CASCADE;

CREATE TRIGGER set_updated_at BEFORE UPDATE ON public.account FOR EACH ROW EXECUTE FUNCTION squall.set_updated_at();

CREATE TRIGGER set_updated_at BEFORE UPDATE ON public.api_keys FOR EACH ROW EXECUTE FUNCTION squall.set_updated_at();

CREATE TRIGGER set_updated_at BEFORE UPDATE ON public.configurations FOR EACH ROW EXECUTE FUNCTION squall.set_updated_at();

CREATE TRIGGER set_updated_at BEFORE UPDATE ON public.invitation FOR EACH ROW EXECUTE FUNCTION squall.set_updated_at();

CREATE TRIGGER member_keeps_an_owner AFTER DELETE OR UPDATE OF role ON public.member FOR EACH ROW WHEN ((old.role = 'owner'::text)) EXECUTE FUNCTION public.keep_an_owner();

CREATE TRIGGER set_updated_at BEFORE UPDATE ON public.member FOR EACH ROW EXECUTE FUNCTION squall.set_updated_at();

CREATE TRIGGER set_updated_at BEFORE UPDATE ON public.organization FOR EACH ROW EXECUTE FUNCTION squall.set_updated_at();

CREATE TRIGGER set_updated_at BEFORE UPDATE ON public.organization_subscriptions FOR EACH ROW EXECUTE FUNCTION squall.set_updated_at();

CREATE TRIGGER set_updated_at BEFORE UPDATE ON public.organization_webhooks FOR EACH ROW EXECUTE FUNCTION squall.set_updated_at();

CREATE TRIGGER set_updated_at BEFORE UPDATE ON public.passkey FOR EACH ROW EXECUTE FUNCTION squall.set_updated_at();

CREATE TRIGGER set_updated_at BEFORE UPDATE ON public.session FOR EACH ROW EXECUTE FUNCTION squall.set_updated_at();

CREATE TRIGGER set_updated_at BEFORE UPDATE ON public.subscription_plans FOR EACH ROW EXECUTE FUNCTION squall.set_updated_at();

CREATE TRIGGER set_updated_at BEFORE UPDATE ON public.transformation_jobs FOR EACH ROW EXECUTE FUNCTION squall.set_updated_at();

CREATE TRIGGER set_updated_at BEFORE UPDATE ON public.two_factor FOR EACH ROW EXECUTE FUNCTION squall.set_updated_at();

CREATE TRIGGER set_updated_at BEFORE UPDATE ON public."user" FOR EACH ROW EXECUTE FUNCTION squall.set_updated_at();

CREATE TRIGGER set_updated_at BEFORE UPDATE ON public.verification FOR EACH ROW EXECUTE FUNCTION squall.set_updated_at();

CREATE TRIGGER set_updated_at BEFORE UPDATE ON public.webhook_deliveries FOR EACH ROW EXECUTE FUNCTION squall.set_updated_at();

alter table public.account enable row level security;

alter table public.account force row level security;

alter table public.active_conversions enable row level security;

alter table public.active_conversions force row level security;

alter table public.api_keys enable row level security;

alter table public.api_keys force row level security;

alter table public.audit_logs enable row level security;

alter table public.audit_logs force row level security;

alter table public.billing_events enable row level security;

alter table public.billing_events force row level security;

alter table public.configuration_versions enable row level security;

alter table public.configuration_versions force row level security;

alter table public.configurations enable row level security;

alter table public.configurations force row level security;

alter table public.invitation enable row level security;

alter table public.invitation force row level security;

alter table public.member enable row level security;

alter table public.member force row level security;

alter table public.organization enable row level security;

alter table public.organization force row level security;

alter table public.organization_subscriptions enable row level security;

alter table public.organization_subscriptions force row level security;

alter table public.organization_webhooks enable row level security;

alter table public.organization_webhooks force row level security;

alter table public.passkey enable row level security;

alter table public.passkey force row level security;

alter table public.platform_admins enable row level security;

alter table public.platform_admins force row level security;

alter table public.platform_audit_logs enable row level security;

alter table public.platform_audit_logs force row level security;

alter table public.session enable row level security;

alter table public.session force row level security;

alter table public.subscription_plans enable row level security;

alter table public.subscription_plans force row level security;

alter table public.transformation_jobs enable row level security;

alter table public.transformation_jobs force row level security;

alter table public.two_factor enable row level security;

alter table public.two_factor force row level security;

alter table public.usage_records enable row level security;

alter table public.usage_records force row level security;

alter table public."user" enable row level security;

alter table public."user" force row level security;

alter table public.verification enable row level security;

alter table public.verification force row level security;

alter table public.webhook_deliveries enable row level security;

alter table public.webhook_deliveries force row level security;

create policy account_own on public.account for select to authenticated
    using ((user_id = ( SELECT NULLIF(current_setting('app.user_id'::text, true), ''::text) AS "nullif")));

create policy active_conversions_select on public.active_conversions for select to authenticated
    using ((organization_id = ( SELECT public.session_organization(VARIADIC ARRAY['owner'::text, 'admin'::text, 'member'::text]) AS session_organization)));

create policy api_keys_functions on public.api_keys
    using ((CURRENT_USER = ( SELECT pg_get_userbyid(c.relowner) AS pg_get_userbyid
   FROM pg_class c
  WHERE ((c.relnamespace = ('public'::regnamespace)::oid) AND (c.relname = 'api_keys'::text)))))
    with check ((CURRENT_USER = ( SELECT pg_get_userbyid(c.relowner) AS pg_get_userbyid
   FROM pg_class c
  WHERE ((c.relnamespace = ('public'::regnamespace)::oid) AND (c.relname = 'api_keys'::text)))));

create policy api_keys_managers on public.api_keys to authenticated
    using ((organization_id = ( SELECT public.session_organization(VARIADIC ARRAY['owner'::text, 'admin'::text]) AS session_organization)))
    with check ((organization_id = ( SELECT public.session_organization(VARIADIC ARRAY['owner'::text, 'admin'::text]) AS session_organization)));

create policy audit_logs_insert on public.audit_logs for insert to authenticated
    with check (((organization_id = ( SELECT public.session_organization(VARIADIC ARRAY['owner'::text, 'admin'::text, 'member'::text]) AS session_organization)) AND (actor_id = ( SELECT NULLIF(current_setting('app.user_id'::text, true), ''::text) AS "nullif")) AND (api_key_id IS NULL)));

create policy audit_logs_select on public.audit_logs for select to authenticated
    using ((organization_id = ( SELECT public.session_organization(VARIADIC ARRAY['owner'::text, 'admin'::text]) AS session_organization)));

create policy billing_events_managers on public.billing_events for select to authenticated
    using ((organization_id = ( SELECT public.session_organization(VARIADIC ARRAY['owner'::text, 'admin'::text]) AS session_organization)));

create policy billing_events_platform on public.billing_events for select to authenticated
    using (( SELECT public.has_platform_role(VARIADIC ARRAY['support'::text, 'admin'::text]) AS has_platform_role));

create policy configuration_versions_api on public.configuration_versions for select to api_client
    using ((organization_id = ( SELECT public.api_key_organization('configurations:read'::text) AS api_key_organization)));

create policy configuration_versions_insert on public.configuration_versions for insert to authenticated
    with check (((organization_id = ( SELECT public.session_organization(VARIADIC ARRAY['owner'::text, 'admin'::text, 'member'::text]) AS session_organization)) AND (created_by = ( SELECT NULLIF(current_setting('app.user_id'::text, true), ''::text) AS "nullif"))));

create policy configuration_versions_select on public.configuration_versions for select to authenticated
    using ((organization_id = ( SELECT public.session_organization(VARIADIC ARRAY['owner'::text, 'admin'::text, 'member'::text]) AS session_organization)));

create policy configurations_api on public.configurations for select to api_client
    using ((organization_id = ( SELECT public.api_key_organization('configurations:read'::text) AS api_key_organization)));

create policy configurations_delete on public.configurations for delete to authenticated
    using ((organization_id = ( SELECT public.session_organization(VARIADIC ARRAY['owner'::text, 'admin'::text]) AS session_organization)));

create policy configurations_insert on public.configurations for insert to authenticated
    with check (((organization_id = ( SELECT public.session_organization(VARIADIC ARRAY['owner'::text, 'admin'::text, 'member'::text]) AS session_organization)) AND (created_by = ( SELECT NULLIF(current_setting('app.user_id'::text, true), ''::text) AS "nullif"))));

create policy configurations_select on public.configurations for select to authenticated
    using ((organization_id = ( SELECT public.session_organization(VARIADIC ARRAY['owner'::text, 'admin'::text, 'member'::text]) AS session_organization)));

create policy configurations_update on public.configurations for update to authenticated
    using ((organization_id = ( SELECT public.session_organization(VARIADIC ARRAY['owner'::text, 'admin'::text, 'member'::text]) AS session_organization)))
    with check ((organization_id = ( SELECT public.session_organization(VARIADIC ARRAY['owner'::text, 'admin'::text, 'member'::text]) AS session_organization)));

create policy invitation_delete on public.invitation for delete to authenticated
    using ((organization_id = ( SELECT public.session_organization(VARIADIC ARRAY['owner'::text, 'admin'::text]) AS session_organization)));

create policy invitation_functions on public.invitation
    using ((CURRENT_USER = ( SELECT pg_get_userbyid(c.relowner) AS pg_get_userbyid
   FROM pg_class c
  WHERE ((c.relnamespace = ('public'::regnamespace)::oid) AND (c.relname = 'invitation'::text)))))
    with check ((CURRENT_USER = ( SELECT pg_get_userbyid(c.relowner) AS pg_get_userbyid
   FROM pg_class c
  WHERE ((c.relnamespace = ('public'::regnamespace)::oid) AND (c.relname = 'invitation'::text)))));

create policy invitation_insert on public.invitation for insert to authenticated
    with check (((organization_id = ( SELECT public.session_organization(VARIADIC ARRAY['owner'::text, 'admin'::text]) AS session_organization)) AND ((role <> 'owner'::text) OR (organization_id = ( SELECT public.session_organization(VARIADIC ARRAY['owner'::text]) AS session_organization))) AND (inviter_id = ( SELECT NULLIF(current_setting('app.user_id'::text, true), ''::text) AS "nullif"))));

create policy invitation_invited on public.invitation for select to authenticated
    using ((email IN ( SELECT "user".email
   FROM public."user"
  WHERE ("user".id = ( SELECT NULLIF(current_setting('app.user_id'::text, true), ''::text) AS "nullif")))));

create policy invitation_select on public.invitation for select to authenticated
    using ((organization_id = ( SELECT public.session_organization(VARIADIC ARRAY['owner'::text, 'admin'::text]) AS session_organization)));

create policy invitation_update on public.invitation for update to authenticated
    using ((organization_id = ( SELECT public.session_organization(VARIADIC ARRAY['owner'::text, 'admin'::text]) AS session_organization)))
    with check (((organization_id = ( SELECT public.session_organization(VARIADIC ARRAY['owner'::text, 'admin'::text]) AS session_organization)) AND ((role <> 'owner'::text) OR (organization_id = ( SELECT public.session_organization(VARIADIC ARRAY['owner'::text]) AS session_organization)))));

create policy member_colleagues on public.member for select to authenticated
    using ((organization_id = ( SELECT public.session_organization(VARIADIC ARRAY['owner'::text, 'admin'::text, 'member'::text]) AS session_organization)));

create policy member_delete_by_manager on public.member for delete to authenticated
    using (((organization_id = ( SELECT public.session_organization(VARIADIC ARRAY['owner'::text, 'admin'::text]) AS session_organization)) AND (role <> 'owner'::text)));

create policy member_delete_by_owner on public.member for delete to authenticated
    using ((organization_id = ( SELECT public.session_organization(VARIADIC ARRAY['owner'::text]) AS session_organization)));

create policy member_functions on public.member
    using ((CURRENT_USER = ( SELECT pg_get_userbyid(c.relowner) AS pg_get_userbyid
   FROM pg_class c
  WHERE ((c.relnamespace = ('public'::regnamespace)::oid) AND (c.relname = 'member'::text)))))
    with check ((CURRENT_USER = ( SELECT pg_get_userbyid(c.relowner) AS pg_get_userbyid
   FROM pg_class c
  WHERE ((c.relnamespace = ('public'::regnamespace)::oid) AND (c.relname = 'member'::text)))));

create policy member_leaves on public.member for delete to authenticated
    using (((user_id = ( SELECT NULLIF(current_setting('app.user_id'::text, true), ''::text) AS "nullif")) AND (role <> 'owner'::text)));

create policy member_own on public.member for select to authenticated
    using ((user_id = ( SELECT NULLIF(current_setting('app.user_id'::text, true), ''::text) AS "nullif")));

create policy member_update_by_manager on public.member for update to authenticated
    using (((organization_id = ( SELECT public.session_organization(VARIADIC ARRAY['owner'::text, 'admin'::text]) AS session_organization)) AND (role <> 'owner'::text)))
    with check (((organization_id = ( SELECT public.session_organization(VARIADIC ARRAY['owner'::text, 'admin'::text]) AS session_organization)) AND (role <> 'owner'::text)));

create policy member_update_by_owner on public.member for update to authenticated
    using ((organization_id = ( SELECT public.session_organization(VARIADIC ARRAY['owner'::text]) AS session_organization)))
    with check ((organization_id = ( SELECT public.session_organization(VARIADIC ARRAY['owner'::text]) AS session_organization)));

create policy organization_delete on public.organization for delete to authenticated
    using ((id = ( SELECT public.session_organization(VARIADIC ARRAY['owner'::text]) AS session_organization)));

create policy organization_functions on public.organization
    using ((CURRENT_USER = ( SELECT pg_get_userbyid(c.relowner) AS pg_get_userbyid
   FROM pg_class c
  WHERE ((c.relnamespace = ('public'::regnamespace)::oid) AND (c.relname = 'organization'::text)))))
    with check ((CURRENT_USER = ( SELECT pg_get_userbyid(c.relowner) AS pg_get_userbyid
   FROM pg_class c
  WHERE ((c.relnamespace = ('public'::regnamespace)::oid) AND (c.relname = 'organization'::text)))));

create policy organization_mine on public.organization for select to authenticated
    using ((id IN ( SELECT member.organization_id
   FROM public.member
  WHERE (member.user_id = ( SELECT NULLIF(current_setting('app.user_id'::text, true), ''::text) AS "nullif")))));

create policy organization_platform on public.organization for select to authenticated
    using (( SELECT public.has_platform_role(VARIADIC ARRAY['support'::text, 'admin'::text]) AS has_platform_role));

create policy organization_update on public.organization for update to authenticated
    using ((id = ( SELECT public.session_organization(VARIADIC ARRAY['owner'::text, 'admin'::text]) AS session_organization)))
    with check ((id = ( SELECT public.session_organization(VARIADIC ARRAY['owner'::text, 'admin'::text]) AS session_organization)));

create policy organization_subscriptions_platform on public.organization_subscriptions for select to authenticated
    using (( SELECT public.has_platform_role(VARIADIC ARRAY['support'::text, 'admin'::text]) AS has_platform_role));

create policy organization_subscriptions_select on public.organization_subscriptions for select to authenticated
    using ((organization_id = ( SELECT public.session_organization(VARIADIC ARRAY['owner'::text, 'admin'::text, 'member'::text]) AS session_organization)));

create policy organization_webhooks_managers on public.organization_webhooks to authenticated
    using ((organization_id = ( SELECT public.session_organization(VARIADIC ARRAY['owner'::text, 'admin'::text]) AS session_organization)))
    with check ((organization_id = ( SELECT public.session_organization(VARIADIC ARRAY['owner'::text, 'admin'::text]) AS session_organization)));

create policy passkey_own on public.passkey to authenticated
    using ((user_id = ( SELECT NULLIF(current_setting('app.user_id'::text, true), ''::text) AS "nullif")))
    with check ((user_id = ( SELECT NULLIF(current_setting('app.user_id'::text, true), ''::text) AS "nullif")));

create policy platform_admins_functions on public.platform_admins for select
    using ((CURRENT_USER = ( SELECT pg_get_userbyid(c.relowner) AS pg_get_userbyid
   FROM pg_class c
  WHERE ((c.relnamespace = ('public'::regnamespace)::oid) AND (c.relname = 'platform_admins'::text)))));

create policy platform_admins_select on public.platform_admins for select to authenticated
    using (( SELECT public.has_platform_role(VARIADIC ARRAY['support'::text, 'admin'::text]) AS has_platform_role));

create policy platform_audit_logs_insert on public.platform_audit_logs for insert to authenticated
    with check ((( SELECT public.has_platform_role(VARIADIC ARRAY['support'::text, 'admin'::text]) AS has_platform_role) AND (actor_id = ( SELECT NULLIF(current_setting('app.user_id'::text, true), ''::text) AS "nullif"))));

create policy platform_audit_logs_select on public.platform_audit_logs for select to authenticated
    using (( SELECT public.has_platform_role(VARIADIC ARRAY['support'::text, 'admin'::text]) AS has_platform_role));

create policy session_own_delete on public.session for delete to authenticated
    using ((user_id = ( SELECT NULLIF(current_setting('app.user_id'::text, true), ''::text) AS "nullif")));

create policy session_own_select on public.session for select to authenticated
    using ((user_id = ( SELECT NULLIF(current_setting('app.user_id'::text, true), ''::text) AS "nullif")));

create policy session_own_update on public.session for update to authenticated
    using ((user_id = ( SELECT NULLIF(current_setting('app.user_id'::text, true), ''::text) AS "nullif")))
    with check (((user_id = ( SELECT NULLIF(current_setting('app.user_id'::text, true), ''::text) AS "nullif")) AND ((active_organization_id IS NULL) OR (active_organization_id IN ( SELECT member.organization_id
   FROM public.member
  WHERE (member.user_id = ( SELECT NULLIF(current_setting('app.user_id'::text, true), ''::text) AS "nullif")))))));

create policy subscription_plans_on_offer on public.subscription_plans for select to anonymous, authenticated
    using (active);

create policy subscription_plans_platform on public.subscription_plans to authenticated
    using (( SELECT public.has_platform_role(VARIADIC ARRAY['admin'::text]) AS has_platform_role))
    with check (( SELECT public.has_platform_role(VARIADIC ARRAY['admin'::text]) AS has_platform_role));

create policy subscription_plans_subscribed on public.subscription_plans for select to authenticated
    using ((id IN ( SELECT organization_subscriptions.plan_id
   FROM public.organization_subscriptions)));

create policy transformation_jobs_api_insert on public.transformation_jobs for insert to api_client
    with check (((organization_id = ( SELECT public.api_key_organization('jobs:write'::text) AS api_key_organization)) AND (api_key_id = ( SELECT NULLIF(current_setting('app.api_key_id'::text, true), ''::text) AS "nullif")) AND (requested_by IS NULL) AND (source = 'api'::text) AND (status = 'queued'::text)));

create policy transformation_jobs_api_select on public.transformation_jobs for select to api_client
    using ((organization_id = ( SELECT public.api_key_organization('jobs:read'::text) AS api_key_organization)));

create policy transformation_jobs_cancel on public.transformation_jobs for update to authenticated
    using (((organization_id = ( SELECT public.session_organization(VARIADIC ARRAY['owner'::text, 'admin'::text, 'member'::text]) AS session_organization)) AND (status = 'queued'::text)))
    with check (((organization_id = ( SELECT public.session_organization(VARIADIC ARRAY['owner'::text, 'admin'::text, 'member'::text]) AS session_organization)) AND (status = 'canceled'::text)));

create policy transformation_jobs_delete on public.transformation_jobs for delete to authenticated
    using ((organization_id = ( SELECT public.session_organization(VARIADIC ARRAY['owner'::text, 'admin'::text]) AS session_organization)));

create policy transformation_jobs_insert on public.transformation_jobs for insert to authenticated
    with check (((organization_id = ( SELECT public.session_organization(VARIADIC ARRAY['owner'::text, 'admin'::text, 'member'::text]) AS session_organization)) AND (requested_by = ( SELECT NULLIF(current_setting('app.user_id'::text, true), ''::text) AS "nullif")) AND (api_key_id IS NULL) AND (source = 'web'::text) AND (status = 'queued'::text)));

create policy transformation_jobs_select on public.transformation_jobs for select to authenticated
    using ((organization_id = ( SELECT public.session_organization(VARIADIC ARRAY['owner'::text, 'admin'::text, 'member'::text]) AS session_organization)));

create policy two_factor_own on public.two_factor for select to authenticated
    using ((user_id = ( SELECT NULLIF(current_setting('app.user_id'::text, true), ''::text) AS "nullif")));

create policy usage_records_platform on public.usage_records for select to authenticated
    using (( SELECT public.has_platform_role(VARIADIC ARRAY['support'::text, 'admin'::text]) AS has_platform_role));

create policy usage_records_select on public.usage_records for select to authenticated
    using ((organization_id = ( SELECT public.session_organization(VARIADIC ARRAY['owner'::text, 'admin'::text, 'member'::text]) AS session_organization)));

create policy user_colleagues on public."user" for select to authenticated
    using ((id IN ( SELECT member.user_id
   FROM public.member
  WHERE (member.organization_id = ( SELECT public.session_organization(VARIADIC ARRAY['owner'::text, 'admin'::text, 'member'::text]) AS session_organization)))));

create policy user_functions on public."user" for select
    using ((CURRENT_USER = ( SELECT pg_get_userbyid(c.relowner) AS pg_get_userbyid
   FROM pg_class c
  WHERE ((c.relnamespace = ('public'::regnamespace)::oid) AND (c.relname = 'user'::text)))));

create policy user_platform on public."user" for select to authenticated
    using (( SELECT public.has_platform_role(VARIADIC ARRAY['support'::text, 'admin'::text]) AS has_platform_role));

create policy user_self on public."user" for select to authenticated
    using ((id = ( SELECT NULLIF(current_setting('app.user_id'::text, true), ''::text) AS "nullif")));

create policy user_update on public."user" for update to authenticated
    using ((id = ( SELECT NULLIF(current_setting('app.user_id'::text, true), ''::text) AS "nullif")))
    with check ((id = ( SELECT NULLIF(current_setting('app.user_id'::text, true), ''::text) AS "nullif")));

create policy verification_nobody on public.verification
    using (false);

create policy webhook_deliveries_managers on public.webhook_deliveries for select to authenticated
    using ((webhook_id IN ( SELECT organization_webhooks.id
   FROM public.organization_webhooks
  WHERE (organization_webhooks.organization_id = ( SELECT public.session_organization(VARIADIC ARRAY['owner'::text, 'admin'::text]) AS session_organization)))));

grant select (account_id) on table public.account to authenticated;

grant select (created_at) on table public.account to authenticated;

grant select (id) on table public.account to authenticated;

grant select (provider_id) on table public.account to authenticated;

grant select (scope) on table public.account to authenticated;

grant select (updated_at) on table public.account to authenticated;

grant select (user_id) on table public.account to authenticated;

grant delete, insert, select, update on table public.account to conversion_auth;

grant select on table public.active_conversions to authenticated;

grant delete, insert, select, update on table public.active_conversions to conversion_worker;

grant update (enabled) on table public.api_keys to authenticated;

grant update (expires_at) on table public.api_keys to authenticated;

grant update (name) on table public.api_keys to authenticated;

grant update (scopes) on table public.api_keys to authenticated;

grant delete, insert, select on table public.api_keys to authenticated;

grant insert, select on table public.audit_logs to authenticated;

grant insert, select on table public.audit_logs to conversion_worker;

grant update (processed_at) on table public.billing_events to conversion_worker;

grant select on table public.billing_events to authenticated;

grant insert, select on table public.billing_events to conversion_worker;

grant select on table public.configuration_versions to api_client;

grant insert, select on table public.configuration_versions to authenticated;

grant select on table public.configuration_versions to conversion_worker;

grant update (description) on table public.configurations to authenticated;

grant update (name) on table public.configurations to authenticated;

grant update (source_format) on table public.configurations to authenticated;

grant update (status) on table public.configurations to authenticated;

grant update (target_format) on table public.configurations to authenticated;

grant select on table public.configurations to api_client;

grant delete, insert, select on table public.configurations to authenticated;

grant select on table public.configurations to conversion_worker;

grant update (role) on table public.invitation to authenticated;

grant update (status) on table public.invitation to authenticated;

grant delete, insert, select on table public.invitation to authenticated;

grant select on table public.invitation to conversion_worker;

grant update (role) on table public.member to authenticated;

grant delete, select on table public.member to authenticated;

grant select on table public.member to conversion_worker;

grant update (logo) on table public.organization to authenticated;

grant update (metadata) on table public.organization to authenticated;

grant update (name) on table public.organization to authenticated;

grant update (retention_days) on table public.organization to authenticated;

grant update (slug) on table public.organization to authenticated;

grant delete, select on table public.organization to authenticated;

grant select on table public.organization to conversion_worker;

grant select on table public.organization_subscriptions to authenticated;

grant delete, insert, select, update on table public.organization_subscriptions to conversion_worker;

grant select (created_at) on table public.organization_webhooks to authenticated;

grant select (created_by) on table public.organization_webhooks to authenticated;

grant select (description), update (description) on table public.organization_webhooks to authenticated;

grant select (enabled), update (enabled) on table public.organization_webhooks to authenticated;

grant update (enabled) on table public.organization_webhooks to conversion_worker;

grant select (events), update (events) on table public.organization_webhooks to authenticated;

grant select (id) on table public.organization_webhooks to authenticated;

grant select (organization_id) on table public.organization_webhooks to authenticated;

grant update (signing_secret) on table public.organization_webhooks to authenticated;

grant select (updated_at) on table public.organization_webhooks to authenticated;

grant select (url), update (url) on table public.organization_webhooks to authenticated;

grant delete, insert on table public.organization_webhooks to authenticated;

grant select on table public.organization_webhooks to conversion_worker;

grant update (name) on table public.passkey to authenticated;

grant delete, select on table public.passkey to authenticated;

grant delete, insert, select, update on table public.passkey to conversion_auth;

grant select on table public.platform_admins to authenticated;

grant delete, insert, select, update on table public.platform_admins to conversion_auth;

grant insert, select on table public.platform_audit_logs to authenticated;

grant update (active_organization_id) on table public.session to authenticated;

grant delete, select on table public.session to authenticated;

grant delete, insert, select, update on table public.session to conversion_auth;

grant select on table public.subscription_plans to anonymous;

grant delete, insert, select, update on table public.subscription_plans to authenticated;

grant delete, insert, select, update on table public.subscription_plans to conversion_worker;

grant update (status) on table public.transformation_jobs to authenticated;

grant insert, select on table public.transformation_jobs to api_client;

grant delete, insert, select on table public.transformation_jobs to authenticated;

grant delete, select, update on table public.transformation_jobs to conversion_worker;

grant select (created_at) on table public.two_factor to authenticated;

grant select (id) on table public.two_factor to authenticated;

grant select (user_id) on table public.two_factor to authenticated;

grant delete, insert, select, update on table public.two_factor to conversion_auth;

grant select on table public.usage_records to authenticated;

grant insert, select on table public.usage_records to conversion_worker;

grant update (image) on table public."user" to authenticated;

grant update (name) on table public."user" to authenticated;

grant select on table public."user" to authenticated;

grant delete, insert, select, update on table public."user" to conversion_auth;

grant select on table public."user" to conversion_worker;

grant delete, insert, select, update on table public.verification to conversion_auth;

grant select on table public.webhook_deliveries to authenticated;

grant delete, insert, select, update on table public.webhook_deliveries to conversion_worker;
