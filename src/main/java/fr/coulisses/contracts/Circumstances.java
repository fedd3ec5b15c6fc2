package fr.coulisses.contracts;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What the law asks about beside what is agreed.
///
/// @param recorded whether the show is to be filmed, recorded or photographed
/// @param service what a provider does
/// @param exception why somebody who performs against an invoice is no employee
/// @param amateurs whether amateurs take part
/// @param lucrative whether the show is to make a profit (C. trav., L. 8221-4)
/// @param amateurPerformances the performances of the group of amateurs in the year
/// @param individualPerformances the most performances that one amateur has within twelve months
/// @param amateursDeclaredOn the day of their declaration online
/// @param amateursPaid euros that amateurs get beside what they spent
/// @param volunteerHours of a volunteer
/// @param replacesEmployee whether the volunteer holds a post that somebody would be paid for
/// @param minor whether somebody under age is concerned
public record Circumstances(
        Boolean recorded,
        @Nullable ServiceKind service,
        @Nullable PerformerException exception,
        Boolean amateurs,
        Boolean lucrative,
        @Nullable Integer amateurPerformances,
        @Nullable Integer individualPerformances,
        @Nullable LocalDate amateursDeclaredOn,
        @Nullable BigDecimal amateursPaid,
        @Nullable BigDecimal volunteerHours,
        Boolean replacesEmployee,
        Boolean minor) {

    static final Circumstances NONE =
            new Circumstances(false, null, null, false, false, null, null, null, null, null, false, false);

    public Circumstances(
            @Nullable Boolean recorded,
            @Nullable ServiceKind service,
            @Nullable PerformerException exception,
            @Nullable Boolean amateurs,
            @Nullable Boolean lucrative,
            @Nullable Integer amateurPerformances,
            @Nullable Integer individualPerformances,
            @Nullable LocalDate amateursDeclaredOn,
            @Nullable BigDecimal amateursPaid,
            @Nullable BigDecimal volunteerHours,
            @Nullable Boolean replacesEmployee,
            @Nullable Boolean minor) {
        this.recorded = Fields.yes(recorded);
        this.service = service;
        this.exception = exception;
        this.amateurs = Fields.yes(amateurs);
        this.lucrative = Fields.yes(lucrative);
        this.amateurPerformances = amateurPerformances;
        this.individualPerformances = individualPerformances;
        this.amateursDeclaredOn = amateursDeclaredOn;
        this.amateursPaid = amateursPaid;
        this.volunteerHours = volunteerHours;
        this.replacesEmployee = Fields.yes(replacesEmployee);
        this.minor = Fields.yes(minor);
    }
}
