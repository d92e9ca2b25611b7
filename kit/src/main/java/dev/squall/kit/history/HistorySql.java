package dev.squall.kit.history;

/// The statements of the history.
final class HistorySql {

    static final String EXISTS = "select pg_catalog.to_regclass('squall.migrations') is not null";

    static final String SCHEMA_EXISTS = "select pg_catalog.to_regnamespace('squall') is not null";

    static final String CREATE_SCHEMA = "create schema squall";

    static final String CREATE_MIGRATIONS =
            """
            create table squall.migrations (
                id text primary key,
                name text not null,
                parents text[] not null,
                checksum text not null,
                down_checksum text not null,
                state text not null check (state in ('applying', 'applied', 'rolling back')),
                steps integer not null,
                done_steps text[] not null default '{}',
                started_step integer,
                error text,
                started_at timestamptz not null default clock_timestamp(),
                finished_at timestamptz,
                duration_ms bigint not null default 0,
                role text not null default session_user,
                application text not null
            )\
            """;

    static final String CREATE_LOG =
            """
            create table squall.migration_log (
                at timestamptz not null default clock_timestamp(),
                id text not null,
                event text not null check (event in ('applied', 'failed', 'rolled back')),
                duration_ms bigint not null,
                role text not null default session_user,
                application text not null,
                detail text
            )\
            """;

    static final String COMMENT_MIGRATIONS =
            "comment on table squall.migrations is"
                    + " 'The migrations that are applied or under way; Squall writes it'";

    static final String COMMENT_LOG =
            "comment on table squall.migration_log is"
                    + " 'What happened to migrations and when; Squall writes it'";

    static final String READ =
            """
            select id, checksum, down_checksum, state, steps, done_steps, started_step, error,
                started_at, finished_at, duration_ms, role, application
            from squall.migrations
            order by started_at, id\
            """;

    static final String BEGIN =
            """
            insert into squall.migrations
                (id, name, parents, checksum, down_checksum, state, steps, application)
            values (?, ?, ?, ?, ?, 'applying', ?, ?)
            on conflict (id) do update set
                parents = excluded.parents,
                checksum = excluded.checksum,
                down_checksum = excluded.down_checksum,
                steps = excluded.steps,
                application = excluded.application,
                role = excluded.role,
                error = null\
            """;

    static final String BEGIN_BACK =
            """
            update squall.migrations
            set done_steps = case when state = 'rolling back' then done_steps else '{}' end,
                duration_ms = case when state = 'rolling back' then duration_ms else 0 end,
                state = 'rolling back', steps = ?, error = null
            where id = ?\
            """;

    static final String STEP_STARTED = "update squall.migrations set started_step = ? where id = ?";

    static final String STEP_DONE =
            """
            update squall.migrations
            set done_steps = done_steps || ?::text, started_step = null,
                duration_ms = duration_ms + ?
            where id = ?\
            """;

    static final String APPLIED =
            """
            with applied as (
                update squall.migrations
                set state = 'applied', finished_at = clock_timestamp()
                where id = ?
                returning id, duration_ms, application)
            insert into squall.migration_log (id, event, duration_ms, application)
            select id, 'applied', duration_ms, application from applied\
            """;

    static final String ADOPTED =
            """
            with applied as (
                update squall.migrations
                set state = 'applied', finished_at = clock_timestamp()
                where id = ?
                returning id, application)
            insert into squall.migration_log (id, event, duration_ms, application, detail)
            select id, 'applied', 0, application, 'adopted: its schema was there, and nothing was run'
            from applied\
            """;

    static final String ROLLED_BACK =
            """
            with gone as (
                delete from squall.migrations where id = ? returning id, duration_ms)
            insert into squall.migration_log (id, event, duration_ms, application)
            select id, 'rolled back', duration_ms, ? from gone\
            """;

    static final String FAILED =
            """
            with failed as (
                update squall.migrations
                set started_step = null,
                    error = case when state = 'applied'
                        or (state = 'rolling back' and done_steps = '{}') then null else ? end,
                    state = case when state = 'rolling back' and done_steps = '{}'
                        then 'applied' else state end
                where id = ?
                returning id)
            insert into squall.migration_log (id, event, duration_ms, application, detail)
            values (?, 'failed', 0, ?, ?)\
            """;

    private HistorySql() {}
}
