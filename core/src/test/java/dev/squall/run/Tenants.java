package dev.squall.run;

import dev.squall.harness.DatabaseTemplate;
import dev.squall.harness.TestDatabase;

/// Notes of two people under a policy, and a login for requests that can do nothing by itself.
final class Tenants implements DatabaseTemplate {

    static final String ANN = "0190aaaa-0000-7000-8000-000000000001";
    static final String BOB = "0190aaaa-0000-7000-8000-000000000002";

    @Override
    public void prepare(TestDatabase database) {
        database.execute(
                """
                do $$ begin
                  if not exists (select from pg_roles where rolname = 'authenticated') then
                    create role authenticated nologin;
                  end if;
                  if not exists (select from pg_roles where rolname = 'anonymous') then
                    create role anonymous nologin;
                  end if;
                  if not exists (select from pg_roles where rolname = 'run_request') then
                    create role run_request login noinherit password 'p/w@:?%&';
                  end if;
                  if not exists (select from pg_roles where rolname = 'run_worker') then
                    create role run_worker login bypassrls password 'secret';
                  end if;
                end $$
                """,
                "grant authenticated, anonymous to run_request",
                "create type mood as enum ('calm', 'wild')",
                "create table notes (id int generated always as identity primary key,"
                        + " owner uuid not null, body text)",
                "insert into notes (owner, body) values ('"
                        + ANN
                        + "', 'ann 1'), ('"
                        + ANN
                        + "', 'ann 2'), ('"
                        + BOB
                        + "', 'bob 1')",
                "alter table notes enable row level security",
                "alter table notes force row level security",
                "create policy own on notes to authenticated using"
                        + " (owner = nullif(current_setting('app.user_id', true), '')::uuid)",
                "grant select, insert, update, delete on notes to authenticated, run_worker",
                "create table wide (i2 smallint, i4 int, i8 bigint, n numeric, r real, d float8,"
                        + " b boolean, t text, u uuid, y bytea, dd date, tt time, ts timestamp,"
                        + " tz timestamptz, iv interval, ip inet, ta text[], j jsonb)",
                "grant select, insert on wide to authenticated");
    }

    /// The URL of the login that serves requests.
    static String requestUrl(TestDatabase database) {
        return database.url("run_request", "p/w@:?%&");
    }

    static String workerUrl(TestDatabase database) {
        return database.url("run_worker", "secret");
    }
}
