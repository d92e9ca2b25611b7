alter domain public.code validate constraint short;
