package dev.squall.examples.conversion.schema;

import static dev.squall.examples.conversion.schema.Tables.apiKeys;
import static dev.squall.examples.conversion.schema.Tables.invitation;
import static dev.squall.examples.conversion.schema.Tables.member;
import static dev.squall.examples.conversion.schema.Tables.organization;
import static dev.squall.examples.conversion.schema.Tables.platformAdmins;
import static dev.squall.examples.conversion.schema.Tables.user;

import dev.squall.declare.Definition;

/// What policies ask, and the few things that people do before they belong to anything.
///
/// They run with the owner's rights: a policy of `member` that reads `member` would ask itself
/// without end. What policies ask is `stable`, so that it is never worked out for another session.
final class AccessFunctions {

    private AccessFunctions() {}

    static void define(Definition d) {
        sessionOrganization(d);
        apiKeyOrganization(d);
        hasPlatformRole(d);
        identifyApiKey(d);
        foundOrganization(d);
        acceptInvitation(d);
        keepAnOwner(d);
    }

    /// The session's organisation, if its user is a member with one of these roles; else null.
    private static void sessionOrganization(Definition d) {
        d.function(
                        "session_organization",
                        """
                        create function session_organization(variadic roles text[]) returns text
                        language sql stable security definer set search_path = '' as $$
                            select m.organization_id from public.member m
                            where m.organization_id =
                                    nullif(current_setting('app.organization_id', true), '')
                                and m.user_id = nullif(current_setting('app.user_id', true), '')
                                and m.role = any (roles)
                        $$
                        """)
                .dependsOn(member);
    }

    /// The organisation of the session's API key, if it is good for this; else null.
    private static void apiKeyOrganization(Definition d) {
        d.function(
                        "api_key_organization",
                        """
                        create function api_key_organization(scope text) returns text
                        language sql stable security definer set search_path = '' as $$
                            select k.organization_id from public.api_keys k
                            where k.id = nullif(current_setting('app.api_key_id', true), '')
                                and k.organization_id =
                                    nullif(current_setting('app.organization_id', true), '')
                                and k.enabled
                                and (k.expires_at is null or k.expires_at > now())
                                and scope = any (k.scopes)
                        $$
                        """)
                .dependsOn(apiKeys);
    }

    /// Whether the session's user runs the platform, in one of these roles.
    private static void hasPlatformRole(Definition d) {
        d.function(
                        "has_platform_role",
                        """
                        create function has_platform_role(variadic roles text[]) returns boolean
                        language sql stable security definer set search_path = '' as $$
                            select exists (select from public.platform_admins a
                                where a.user_id = nullif(current_setting('app.user_id', true), '')
                                    and a.role = any (roles))
                        $$
                        """)
                .dependsOn(platformAdmins);
    }

    /// Which key a program has shown, by the hash of it. Nobody guesses 256 bits.
    private static void identifyApiKey(Definition d) {
        d.function(
                        "identify_api_key",
                        """
                        create function identify_api_key(hash text)
                        returns table (id text, organization_id text)
                        language sql volatile security definer set search_path = '' as $$
                            update public.api_keys k set last_used_at = now()
                            where k.key_hash = hash and k.enabled
                                and (k.expires_at is null or k.expires_at > now())
                            returning k.id, k.organization_id
                        $$
                        """)
                .dependsOn(apiKeys);
    }

    /// A new organisation, and whoever asks as its first owner: one is not there without the other.
    private static void foundOrganization(Definition d) {
        d.function(
                        "found_organization",
                        """
                        create function found_organization(
                            new_id text, membership_id text, new_name text, new_slug text)
                        returns text
                        language sql volatile security definer set search_path = '' as $$
                            insert into public.organization (id, name, slug)
                            values (new_id, new_name, new_slug);
                            insert into public.member (id, organization_id, user_id, role)
                            values (membership_id, new_id,
                                nullif(current_setting('app.user_id', true), ''), 'owner')
                            returning organization_id
                        $$
                        """)
                .dependsOn(organization, member);
    }

    /// Makes a member of whoever asks, if the invitation is for them and has not run out. An
    /// address that nobody has verified could be anybody's.
    private static void acceptInvitation(Definition d) {
        d.function(
                        "accept_invitation",
                        """
                        create function accept_invitation(invitation_id text, membership_id text)
                        returns text
                        language plpgsql volatile security definer set search_path = '' as $$
                        declare
                            me constant text := nullif(current_setting('app.user_id', true), '');
                            accepted public.invitation;
                        begin
                            update public.invitation i set status = 'accepted'
                                where i.id = invitation_id and i.status = 'pending'
                                    and i.expires_at > now()
                                    and i.email = (select u.email from public."user" u
                                        where u.id = me and u.email_verified)
                                returning i.* into accepted;
                            if accepted.id is null then
                                raise exception using errcode = 'insufficient_privilege',
                                    message = 'there is no such invitation';
                            end if;
                            insert into public.member (id, organization_id, user_id, role)
                                values (membership_id, accepted.organization_id, me, accepted.role);
                            return accepted.organization_id;
                        end
                        $$
                        """)
                .dependsOn(invitation, member, user);
    }

    /// An organisation that has an owner keeps one. The organisation's row is locked, so that two
    /// owners cannot unmake each other; when it goes itself, so may they.
    private static void keepAnOwner(Definition d) {
        d.function(
                        "keep_an_owner",
                        """
                        create function keep_an_owner() returns trigger
                        language plpgsql volatile security definer set search_path = '' as $$
                        begin
                            perform from public.organization o
                                where o.id = old.organization_id for update;
                            if found and not exists (select from public.member m
                                where m.organization_id = old.organization_id
                                    and m.role = 'owner') then
                                raise exception using errcode = 'check_violation',
                                    message = 'an organisation keeps an owner',
                                    constraint = 'member_keeps_an_owner',
                                    schema = 'public', table = 'member';
                            end if;
                            return null;
                        end
                        $$
                        """)
                .dependsOn(organization, member);
    }
}
