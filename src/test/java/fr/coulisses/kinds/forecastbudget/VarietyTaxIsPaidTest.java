package fr.coulisses.kinds.forecastbudget;

import static fr.coulisses.kinds.forecastbudget.Lines.budget;
import static fr.coulisses.kinds.forecastbudget.Lines.expense;
import static fr.coulisses.kinds.forecastbudget.Lines.findings;
import static fr.coulisses.kinds.forecastbudget.Lines.project;
import static fr.coulisses.kinds.forecastbudget.Lines.tickets;
import static fr.coulisses.kinds.forecastbudget.Lines.vat;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.budget.Basis;
import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.Heading;
import fr.coulisses.project.Discipline;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.project.ProjectType;
import fr.coulisses.project.VatRegime;
import java.util.List;
import org.junit.jupiter.api.Test;

class VarietyTaxIsPaidTest {

    private static final BudgetLine TICKETS = tickets("360", "14.50");

    @Test
    void acceptsTheTaxOfTheTicketRevenue() {
        assertThat(examine("Rock", TICKETS, tax("182.70"))).isEmpty();
        assertThat(examine("Rock", TICKETS, tax("182.72"))).isEmpty();
    }

    @Test
    void refusesAnotherAmount() {
        BudgetLine tax = tax("182.73");
        assertThat(examine("Rock", TICKETS, tax)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.BLOCKING);
            assertThat(finding.message()).isEqualTo("finding.R-C2.1-11.amount");
            assertThat(finding.place()).isEqualTo("lines/" + tax.id() + "/UNIT_PRICE");
            assertThat(finding.arguments())
                    .containsExactly("amount:182.70", "percent:3.5", "amount:5220.00", "amount:182.73");
        });
    }

    @Test
    void blocksWithoutTheTaxWhenTheMusicIsPopularAndWarnsWhenNobodySays() {
        assertThat(examine("Deux soirées de musiques actuelles", TICKETS))
                .extracting(Finding::severity)
                .containsExactly(Severity.BLOCKING);
        assertThat(examine("Deux soirées", TICKETS))
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
        assertThat(examine("Jazz et musique classique", TICKETS))
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
    }

    @Test
    void asksNothingOfLearnedMusicFreeConcertsAndOtherEvents() {
        assertThat(examine("Un quatuor à cordes", TICKETS)).isEmpty();
        assertThat(examine("Rock")).isEmpty();
        assertThat(findings(new VarietyTaxIsPaid(), budget(TICKETS), project(ProjectType.SHOW, Discipline.THEATRE)))
                .isEmpty();
        assertThat(findings(new VarietyTaxIsPaid(), budget(TICKETS), project(ProjectType.OTHER, Discipline.MUSIC)))
                .isEmpty();
    }

    @Test
    void countsTheRevenueBeforeVatOfAStructureThatOwesIt() {
        ProjectSheet liable = project(ProjectType.CONCERT, VatRegime.LIABLE, "Rock", null, null, Discipline.MUSIC);
        BudgetLine tickets = vat(tickets("100", "10.55"), "5.5");
        assertThat(findings(new VarietyTaxIsPaid(), budget(Basis.TTC, tickets, tax("35")), liable))
                .isEmpty();
        assertThat(findings(new VarietyTaxIsPaid(), budget(Basis.HT, tickets, tax("36.93")), liable))
                .isEmpty();
    }

    private static BudgetLine tax(String amount) {
        return expense("635", Heading.TAXES, "Taxe CNM", amount);
    }

    private static List<Finding> examine(String brief, BudgetLine... lines) {
        ProjectSheet project = project(ProjectType.CONCERT, VatRegime.NOT_LIABLE, brief, null, null, Discipline.MUSIC);
        return findings(new VarietyTaxIsPaid(), budget(lines), project);
    }
}
