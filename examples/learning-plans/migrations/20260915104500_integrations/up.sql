-- Integrations.
--
--   add enum type integration_provider
--   add table integration_tokens

create type public.integration_provider as enum ('notion', 'google_calendar');

create table public.integration_tokens (
    id uuid not null default gen_random_uuid(),
    user_id uuid not null default (NULLIF(current_setting('app.user_id'::text, true), ''::text))::uuid,
    provider public.integration_provider not null,
    access_token bytea not null,
    refresh_token bytea,
    scopes text[] not null default '{}'::text[],
    expires_at timestamp with time zone,
    created_at timestamp with time zone not null default now(),
    updated_at timestamp with time zone not null default now()
);

alter table public.integration_tokens add constraint integration_tokens_pkey PRIMARY KEY (id);

alter table public.integration_tokens add constraint integration_tokens_user_id_provider_key UNIQUE (user_id, provider);

alter table public.integration_tokens add constraint integration_tokens_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users(id) ON DELETE CASCADE;

CREATE TRIGGER set_updated_at BEFORE UPDATE ON public.integration_tokens FOR EACH ROW EXECUTE FUNCTION squall.set_updated_at();

alter table public.integration_tokens enable row level security;

alter table public.integration_tokens force row level security;

create policy integration_tokens_own on public.integration_tokens to authenticated
    using ((user_id = ( SELECT (NULLIF(current_setting('app.user_id'::text, true), ''::text))::uuid AS "nullif")))
    with check ((user_id = ( SELECT (NULLIF(current_setting('app.user_id'::text, true), ''::text))::uuid AS "nullif")));

grant delete, insert, select, update on table public.integration_tokens to authenticated;
