-- The way back of 20260817081500_tables.
-- squall:data-loss all rows of account are lost
-- squall:data-loss all rows of active_conversions are lost
-- squall:data-loss all rows of audit_logs are lost
-- squall:data-loss all rows of billing_events are lost
-- squall:data-loss all rows of invitation are lost
-- squall:data-loss all rows of organization_subscriptions are lost
-- squall:data-loss all rows of passkey are lost
-- squall:data-loss all rows of platform_audit_logs are lost
-- squall:data-loss all rows of session are lost
-- squall:data-loss all rows of subscription_plans are lost
-- squall:data-loss all rows of two_factor are lost
-- squall:data-loss all rows of usage_records are lost
-- squall:data-loss all rows of verification are lost
-- squall:data-loss all rows of webhook_deliveries are lost
-- squall:data-loss all rows of organization_webhooks are lost
-- squall:data-loss all rows of transformation_jobs are lost
-- squall:data-loss all rows of configuration_versions are lost
-- squall:data-loss all rows of configurations are lost
-- squall:data-loss all rows of api_keys are lost
-- squall:data-loss all rows of member are lost
-- squall:data-loss all rows of organization are lost
-- squall:data-loss all rows of platform_admins are lost
-- squall:data-loss all rows of user are lost

revoke update (role) on table public.member from authenticated;

revoke delete, select on table public.member from authenticated;

revoke select on table public.member from conversion_worker;

revoke update (logo) on table public.organization from authenticated;

revoke update (metadata) on table public.organization from authenticated;

revoke update (name) on table public.organization from authenticated;

revoke update (retention_days) on table public.organization from authenticated;

revoke update (slug) on table public.organization from authenticated;

revoke delete, select on table public.organization from authenticated;

revoke select on table public.organization from conversion_worker;

revoke select on table public.organization_subscriptions from authenticated;

revoke delete, insert, select, update on table public.organization_subscriptions from conversion_worker;

revoke select on table public.subscription_plans from anonymous;

revoke delete, insert, select, update on table public.subscription_plans from authenticated;

revoke delete, insert, select, update on table public.subscription_plans from conversion_worker;

revoke update (image) on table public."user" from authenticated;

revoke update (name) on table public."user" from authenticated;

revoke select on table public."user" from authenticated;

revoke delete, insert, select, update on table public."user" from conversion_auth;

revoke select on table public."user" from conversion_worker;

drop policy member_colleagues on public.member;

drop policy member_delete_by_manager on public.member;

drop policy member_delete_by_owner on public.member;

drop policy member_leaves on public.member;

drop policy member_own on public.member;

drop policy member_update_by_manager on public.member;

drop policy member_update_by_owner on public.member;

drop policy organization_delete on public.organization;

drop policy organization_mine on public.organization;

drop policy organization_platform on public.organization;

drop policy organization_update on public.organization;

drop policy organization_subscriptions_platform on public.organization_subscriptions;

drop policy organization_subscriptions_select on public.organization_subscriptions;

drop policy subscription_plans_on_offer on public.subscription_plans;

drop policy subscription_plans_platform on public.subscription_plans;

drop policy subscription_plans_subscribed on public.subscription_plans;

drop policy user_colleagues on public."user";

drop policy user_platform on public."user";

drop policy user_self on public."user";

drop policy user_update on public."user";

drop trigger member_keeps_an_owner on public.member;

drop trigger set_updated_at on public.member;

drop trigger set_updated_at on public.organization;

drop trigger set_updated_at on public.organization_subscriptions;

drop trigger set_updated_at on public.subscription_plans;

drop trigger set_updated_at on public."user";

alter table public.member drop constraint member_organization_id_fkey;

alter table public.member drop constraint member_user_id_fkey;

alter table public.organization_subscriptions drop constraint organization_subscriptions_organization_id_fkey;

alter table public.organization_subscriptions drop constraint organization_subscriptions_plan_id_fkey;

drop function public.accept_invitation(text, text);

drop function public.found_organization(text, text, text, text);

drop function public.identify_api_key(text);

drop function public.keep_an_owner();

revoke anonymous from conversion_request;

revoke authenticated from conversion_request;

do $$
begin
    if exists (select from pg_catalog.pg_shdepend d
            join pg_catalog.pg_roles r on r.oid = d.refobjid and r.rolname = 'anonymous'
            join pg_catalog.pg_database o on o.datname = current_database()
            where d.refclassid = 'pg_catalog.pg_authid'::regclass
                and (d.dbid not in (0, o.oid)
                    or d.classid = 'pg_catalog.pg_database'::regclass and d.objid <> o.oid)) then
        raise notice 'a role stays, as another database needs it: %', 'anonymous';
    else
        drop role if exists anonymous;
    end if;
end
$$;

-- data loss: all rows of account are lost
drop table public.account;

-- data loss: all rows of active_conversions are lost
drop table public.active_conversions;

-- data loss: all rows of audit_logs are lost
drop table public.audit_logs;

-- data loss: all rows of billing_events are lost
drop table public.billing_events;

-- data loss: all rows of invitation are lost
drop table public.invitation;

-- data loss: all rows of organization_subscriptions are lost
drop table public.organization_subscriptions;

-- data loss: all rows of passkey are lost
drop table public.passkey;

-- data loss: all rows of platform_audit_logs are lost
drop table public.platform_audit_logs;

-- data loss: all rows of session are lost
drop table public.session;

-- data loss: all rows of subscription_plans are lost
drop table public.subscription_plans;

-- data loss: all rows of two_factor are lost
drop table public.two_factor;

-- data loss: all rows of usage_records are lost
drop table public.usage_records;

-- data loss: all rows of verification are lost
drop table public.verification;

-- data loss: all rows of webhook_deliveries are lost
drop table public.webhook_deliveries;

-- data loss: all rows of organization_webhooks are lost
drop table public.organization_webhooks;

-- data loss: all rows of transformation_jobs are lost
drop table public.transformation_jobs;

-- data loss: all rows of configuration_versions are lost
drop table public.configuration_versions;

-- data loss: all rows of configurations are lost
drop table public.configurations;

drop function public.api_key_organization(text);

do $$
begin
    if exists (select from pg_catalog.pg_shdepend d
            join pg_catalog.pg_roles r on r.oid = d.refobjid and r.rolname = 'api_client'
            join pg_catalog.pg_database o on o.datname = current_database()
            where d.refclassid = 'pg_catalog.pg_authid'::regclass
                and (d.dbid not in (0, o.oid)
                    or d.classid = 'pg_catalog.pg_database'::regclass and d.objid <> o.oid)) then
        raise notice 'a role stays, as another database needs it: %', 'api_client';
    else
        drop role if exists api_client;
    end if;
end
$$;

do $$
begin
    if exists (select from pg_catalog.pg_shdepend d
            join pg_catalog.pg_roles r on r.oid = d.refobjid and r.rolname = 'conversion_request'
            join pg_catalog.pg_database o on o.datname = current_database()
            where d.refclassid = 'pg_catalog.pg_authid'::regclass
                and (d.dbid not in (0, o.oid)
                    or d.classid = 'pg_catalog.pg_database'::regclass and d.objid <> o.oid)) then
        raise notice 'a role stays, as another database needs it: %', 'conversion_request';
    else
        drop role if exists conversion_request;
    end if;
end
$$;

do $$
begin
    if exists (select from pg_catalog.pg_shdepend d
            join pg_catalog.pg_roles r on r.oid = d.refobjid and r.rolname = 'conversion_worker'
            join pg_catalog.pg_database o on o.datname = current_database()
            where d.refclassid = 'pg_catalog.pg_authid'::regclass
                and (d.dbid not in (0, o.oid)
                    or d.classid = 'pg_catalog.pg_database'::regclass and d.objid <> o.oid)) then
        raise notice 'a role stays, as another database needs it: %', 'conversion_worker';
    else
        drop role if exists conversion_worker;
    end if;
end
$$;

-- data loss: all rows of api_keys are lost
drop table public.api_keys;

drop function public.session_organization(text[]);

drop function squall.set_updated_at();

-- data loss: all rows of member are lost
drop table public.member;

-- data loss: all rows of organization are lost
drop table public.organization;

-- data loss: all rows of platform_admins are lost
drop table public.platform_admins;

drop function public.has_platform_role(text[]);

do $$
begin
    if exists (select from pg_catalog.pg_shdepend d
            join pg_catalog.pg_roles r on r.oid = d.refobjid and r.rolname = 'authenticated'
            join pg_catalog.pg_database o on o.datname = current_database()
            where d.refclassid = 'pg_catalog.pg_authid'::regclass
                and (d.dbid not in (0, o.oid)
                    or d.classid = 'pg_catalog.pg_database'::regclass and d.objid <> o.oid)) then
        raise notice 'a role stays, as another database needs it: %', 'authenticated';
    else
        drop role if exists authenticated;
    end if;
end
$$;

do $$
begin
    if exists (select from pg_catalog.pg_shdepend d
            join pg_catalog.pg_roles r on r.oid = d.refobjid and r.rolname = 'conversion_auth'
            join pg_catalog.pg_database o on o.datname = current_database()
            where d.refclassid = 'pg_catalog.pg_authid'::regclass
                and (d.dbid not in (0, o.oid)
                    or d.classid = 'pg_catalog.pg_database'::regclass and d.objid <> o.oid)) then
        raise notice 'a role stays, as another database needs it: %', 'conversion_auth';
    else
        drop role if exists conversion_auth;
    end if;
end
$$;

-- data loss: all rows of user are lost
drop table public."user";
