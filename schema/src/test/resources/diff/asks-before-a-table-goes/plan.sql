-- question: table old would be dropped: its values are lost
--   --drop old

-- data loss: all rows of old are lost
drop table public.old;
