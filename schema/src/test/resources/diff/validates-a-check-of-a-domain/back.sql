alter domain public.code drop constraint short;

alter domain public.code add constraint short CHECK ((length(VALUE) < 9)) NOT VALID;
