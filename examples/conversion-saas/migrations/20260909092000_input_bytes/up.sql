-- Input bytes.
--
--   rename column transformation_jobs.size to input_bytes
--   rename check transformation_jobs.transformation_jobs_size_check to transformation_jobs_input_bytes_check

alter table public.transformation_jobs rename column size to input_bytes;

alter table public.transformation_jobs rename constraint transformation_jobs_size_check to transformation_jobs_input_bytes_check;
