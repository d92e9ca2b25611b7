package dev.squall.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TracesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "set role admin",
                "SET search_path = x",
                "reset all",
                "do $$ begin end $$",
                "call work()",
                "listen news",
                "prepare p as select 1",
                "declare c cursor with hold for select 1",
                "create temp table t (n int)",
                "create local temporary table t (n int)",
                "create or replace temp view v as select 1",
                "select 1 as n into temp t",
                "with a as (select 1) select * into temporary table t from a",
                "select set_config('role', 'admin', false)",
                "select pg_advisory_lock(1)",
                "select 1; set role admin",
                "-- a comment\nset role admin",
                "begin",
            })
    void whatChangesTheSessionCostsTheConnection(String sql) {
        assertThat(Traces.isLeftBy(sql)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select id from users",
                "\n  (select 1) union (select 2)",
                "insert into temp values (1)",
                "insert into t select 1",
                "with a as (select 1) insert into t select * from a",
                "update t set temp = 1",
                "delete from t",
                "select pg_advisory_xact_lock(1)",
                "create table t (n int)",
                "create table temperatures (n int)",
                "create or replace view v as select 1",
                "lock table t",
                "values (1)",
            })
    void whatChangesRowsAndTablesDoesNot(String sql) {
        assertThat(Traces.isLeftBy(sql)).isFalse();
    }
}
