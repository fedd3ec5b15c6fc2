package fr.coulisses;

import static org.assertj.core.api.Assertions.assertThat;

/// A figure of a benchmark beside what it may be.
public final class Measured {

    private Measured() {}

    /// Prints both, and fails when it is more.
    public static void within(String what, double measured, double allowed) {
        System.out.printf("%-55s %10.2f  of %10.2f  ratio %.2f%n", what, measured, allowed, measured / allowed);
        assertThat(measured).as(what).isLessThanOrEqualTo(allowed);
    }
}
