package com.example;

import static com.example.Tables.plans;

import dev.squall.Db;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
final class Code {

    private Code() {}

    static int ofJson(Db db) {
        return db.select(plans.context.goal).from(plans).one().length();
    }

    static int ofANumberInJson(Db db) {
        return db.select(plans.context.weeks).from(plans).one();
    }

    static String ofAListInJson(Db db) {
        return db.select(plans.context.steps.at(0).title).from(plans).one();
    }

    static int ofAComposite(Db db) {
        return db.select(plans.address.street).from(plans).one().length();
    }

    static int ofACompositeThatCanBeNull(Db db) {
        return db.select(plans.address.city).from(plans).one().length();
    }

    static void setToNull(Db db, @Nullable String text) {
        db.update(plans).set(plans.address, plans.address.street, text).allRows().execute();
        db.update(plans).set(plans.address, plans.address.city, text).allRows().execute();
        db.update(plans).set(plans.context, plans.context.goal, text).allRows().execute();
    }
}
