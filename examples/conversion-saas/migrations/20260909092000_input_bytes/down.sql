-- The way back of 20260909092000_input_bytes.

alter table public.transformation_jobs rename constraint transformation_jobs_input_bytes_check to transformation_jobs_size_check;

alter table public.transformation_jobs rename column input_bytes to size;
