-- Delivery organization.
--
--   add column webhook_deliveries.organization_id
--   drop foreign key webhook_deliveries.webhook_deliveries_job_id_fkey
--   add foreign key webhook_deliveries.webhook_deliveries_organization_id_job_id_fkey
--   add foreign key webhook_deliveries.webhook_deliveries_organization_id_webhook_id_fkey
--   drop foreign key webhook_deliveries.webhook_deliveries_webhook_id_fkey
--   change policy webhook_deliveries.webhook_deliveries_managers

alter table public.webhook_deliveries drop constraint webhook_deliveries_job_id_fkey;

alter table public.webhook_deliveries drop constraint webhook_deliveries_webhook_id_fkey;

alter table public.webhook_deliveries add column organization_id text;

update public.webhook_deliveries set organization_id = (select organization_id from organization_webhooks where organization_webhooks.id = webhook_id) where organization_id is null;

alter table public.webhook_deliveries add constraint webhook_deliveries_organization_id_is_not_null check (organization_id is not null) not valid;

-- squall:new-transaction
alter table public.webhook_deliveries validate constraint webhook_deliveries_organization_id_is_not_null;

-- squall:new-transaction
alter table public.webhook_deliveries alter column organization_id set not null;

alter table public.webhook_deliveries drop constraint webhook_deliveries_organization_id_is_not_null;

alter table public.webhook_deliveries add constraint webhook_deliveries_organization_id_job_id_fkey FOREIGN KEY (organization_id, job_id) REFERENCES public.transformation_jobs(organization_id, id) ON DELETE CASCADE not valid;

-- may fail: it is refused if a row points to nothing
-- squall:new-transaction
alter table public.webhook_deliveries validate constraint webhook_deliveries_organization_id_job_id_fkey;

alter table public.webhook_deliveries add constraint webhook_deliveries_organization_id_webhook_id_fkey FOREIGN KEY (organization_id, webhook_id) REFERENCES public.organization_webhooks(organization_id, id) ON DELETE CASCADE not valid;

-- may fail: it is refused if a row points to nothing
-- squall:new-transaction
alter table public.webhook_deliveries validate constraint webhook_deliveries_organization_id_webhook_id_fkey;

alter policy webhook_deliveries_managers on public.webhook_deliveries
    using ((organization_id = ( SELECT public.session_organization(VARIADIC ARRAY['owner'::text, 'admin'::text]) AS session_organization)));
