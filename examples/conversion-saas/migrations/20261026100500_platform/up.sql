-- Platform.
--
--   add table feature_flags
--   add table system_metrics

create table public.feature_flags (
    id text not null,
    key text not null,
    "group" text not null default 'general'::text,
    description text,
    "default" boolean not null default false,
    rollout_percentage integer not null default 0,
    created_at timestamp with time zone not null default now(),
    updated_at timestamp with time zone not null default now()
);

create table public.system_metrics (
    id text not null,
    name text not null,
    kind text not null,
    value double precision not null,
    labels jsonb not null default '{}'::jsonb,
    recorded_at timestamp with time zone not null default now()
);

alter table public.feature_flags add constraint feature_flags_pkey PRIMARY KEY (id);

alter table public.system_metrics add constraint system_metrics_pkey PRIMARY KEY (id);

alter table public.feature_flags add constraint feature_flags_key_key UNIQUE (key);

alter table public.feature_flags add constraint feature_flags_rollout_percentage_check CHECK (((rollout_percentage >= 0) AND (rollout_percentage <= 100)));

CREATE INDEX system_metrics_name_recorded_at_idx ON public.system_metrics USING btree (name, recorded_at DESC);

CREATE TRIGGER set_updated_at BEFORE UPDATE ON public.feature_flags FOR EACH ROW EXECUTE FUNCTION squall.set_updated_at();

alter table public.feature_flags enable row level security;

alter table public.feature_flags force row level security;

alter table public.system_metrics enable row level security;

alter table public.system_metrics force row level security;

create policy feature_flags_platform on public.feature_flags to authenticated
    using (( SELECT public.has_platform_role(VARIADIC ARRAY['admin'::text]) AS has_platform_role))
    with check (( SELECT public.has_platform_role(VARIADIC ARRAY['admin'::text]) AS has_platform_role));

create policy feature_flags_select on public.feature_flags for select to authenticated
    using (true);

create policy system_metrics_platform on public.system_metrics for select to authenticated
    using (( SELECT public.has_platform_role(VARIADIC ARRAY['support'::text, 'admin'::text]) AS has_platform_role));

grant delete, insert, select, update on table public.feature_flags to authenticated;

grant select on table public.feature_flags to conversion_worker;

grant select on table public.system_metrics to authenticated;

grant insert, select on table public.system_metrics to conversion_worker;
