-- The way back of 20261001134000_delivery_organization.
-- squall:data-loss all values of webhook_deliveries.organization_id are lost

-- may fail: it is refused if a row points to nothing
alter table public.webhook_deliveries add constraint webhook_deliveries_job_id_fkey FOREIGN KEY (job_id) REFERENCES public.transformation_jobs(id) ON DELETE CASCADE;

-- may fail: it is refused if a row points to nothing
alter table public.webhook_deliveries add constraint webhook_deliveries_webhook_id_fkey FOREIGN KEY (webhook_id) REFERENCES public.organization_webhooks(id) ON DELETE CASCADE;

alter policy webhook_deliveries_managers on public.webhook_deliveries
    using ((webhook_id IN ( SELECT organization_webhooks.id
   FROM public.organization_webhooks
  WHERE (organization_webhooks.organization_id = ( SELECT public.session_organization(VARIADIC ARRAY['owner'::text, 'admin'::text]) AS session_organization)))));

-- data loss: all values of webhook_deliveries.organization_id are lost
alter table public.webhook_deliveries drop column organization_id;
