-- The way back of 20260915104500_integrations.
-- squall:data-loss all rows of integration_tokens are lost

-- data loss: all rows of integration_tokens are lost
drop table public.integration_tokens;

drop type public.integration_provider;
