alter type public.state rename to status;
