-- The way back of 20261026100500_platform.
-- squall:data-loss all rows of feature_flags are lost
-- squall:data-loss all rows of system_metrics are lost

-- data loss: all rows of feature_flags are lost
drop table public.feature_flags;

-- data loss: all rows of system_metrics are lost
drop table public.system_metrics;
