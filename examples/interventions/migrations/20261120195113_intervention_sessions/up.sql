-- Intervention sessions.
--
--   rename table sessions to intervention_sessions
--   rename sequence sessions_id_seq to intervention_sessions_id_seq
--   rename primary key intervention_sessions.sessions_pkey to intervention_sessions_pkey
--   rename check intervention_sessions.sessions_duration_minutes_check to intervention_sessions_duration_minutes_check
--   rename index intervention_sessions.sessions_intervention_id_session_date_idx to intervention_sessions_intervention_id_session_date_idx
--   rename index intervention_sessions.sessions_recorded_by_idx to intervention_sessions_recorded_by_idx
--   rename foreign key intervention_sessions.sessions_intervention_id_fkey to intervention_sessions_intervention_id_fkey
--   rename foreign key intervention_sessions.sessions_recorded_by_fkey to intervention_sessions_recorded_by_fkey

alter table public.sessions rename to intervention_sessions;

alter sequence public.sessions_id_seq rename to intervention_sessions_id_seq;

alter table public.intervention_sessions rename constraint sessions_pkey to intervention_sessions_pkey;

alter table public.intervention_sessions rename constraint sessions_duration_minutes_check to intervention_sessions_duration_minutes_check;

alter index public.sessions_intervention_id_session_date_idx rename to intervention_sessions_intervention_id_session_date_idx;

alter index public.sessions_recorded_by_idx rename to intervention_sessions_recorded_by_idx;

alter table public.intervention_sessions rename constraint sessions_intervention_id_fkey to intervention_sessions_intervention_id_fkey;

alter table public.intervention_sessions rename constraint sessions_recorded_by_fkey to intervention_sessions_recorded_by_fkey;
