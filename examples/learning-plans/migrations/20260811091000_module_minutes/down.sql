-- The way back of 20260811091000_module_minutes.
-- squall:data-loss all values of modules.estimated_minutes are lost

-- data loss: all values of modules.estimated_minutes are lost
alter table public.modules drop column estimated_minutes;
