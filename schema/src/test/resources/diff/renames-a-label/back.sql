alter type public.status rename value 'finished' to 'done';
