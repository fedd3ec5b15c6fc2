package fr.coulisses.contracts;

import fr.coulisses.shared.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a contract of employment says beside the days. The number of social security is written by hand on the signed
/// pages: it is kept nowhere here.
///
/// @param job as the list of the annex names it (emploi)
/// @param executive whether the job is one of the cadres
/// @param motive why it is for a time only
/// @param objectNumber of the show, for the unemployment fund (numéro d’objet)
/// @param agreement the collective agreement that applies
/// @param expenses what is refunded (défraiements)
/// @param birthDate of the employee, where a rule asks for the age
/// @param childAuthorisedOn when the administration authorised the work of somebody under 16
/// @param declaredOn the day of the declaration before hiring (DPAE)
/// @param handedOn when the signed contract was handed to the employee
public record Employment(
        String job,
        Boolean executive,
        String motive,
        String objectNumber,
        String agreement,
        @Nullable EmploymentRoute route,
        String expenses,
        @Nullable LocalDate birthDate,
        @Nullable LocalDate childAuthorisedOn,
        @Nullable LocalDate declaredOn,
        @Nullable LocalDate handedOn,
        List<Pay> pay) {

    static final Employment NONE = new Employment("", false, "", "", "", null, "", null, null, null, null, List.of());

    public Employment(
            @Nullable String job,
            @Nullable Boolean executive,
            @Nullable String motive,
            @Nullable String objectNumber,
            @Nullable String agreement,
            @Nullable EmploymentRoute route,
            @Nullable String expenses,
            @Nullable LocalDate birthDate,
            @Nullable LocalDate childAuthorisedOn,
            @Nullable LocalDate declaredOn,
            @Nullable LocalDate handedOn,
            @Nullable List<Pay> pay) {
        this.job = Fields.text(job);
        this.executive = Fields.yes(executive);
        this.motive = Fields.text(motive);
        this.objectNumber = Fields.text(objectNumber);
        this.agreement = Fields.text(agreement);
        this.route = route;
        this.expenses = Fields.text(expenses);
        this.birthDate = birthDate;
        this.childAuthorisedOn = childAuthorisedOn;
        this.declaredOn = declaredOn;
        this.handedOn = handedOn;
        this.pay = Fields.list(pay);
    }

    /// Gross pay.
    public Money gross() {
        return pay.stream().map(Pay::gross).reduce(Money.ZERO, Money::plus);
    }
}
