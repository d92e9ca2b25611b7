-- The way back of 20260713141500_add_artifacts_table.
-- squall:data-loss all rows of artifacts are lost

-- data loss: all rows of artifacts are lost
drop table public.artifacts;
