package fr.coulisses.funding.rule;

import fr.coulisses.funding.FundingState;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A test of each state in which nothing comes of a request any more.
@ParameterizedTest
@EnumSource(
        value = FundingState.class,
        names = {"INELIGIBLE", "INADMISSIBLE", "REFUSED", "ABANDONED", "REPAID"})
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface ForEveryLostState {}
