package dev.squall.processor.door;

/// placeholder
public final class Doors {
    private Doors() {}
    public static void requestPackages(String option) {}
}
