package fr.coulisses.platform.generation;

import fr.coulisses.budget.Certainty;
import fr.coulisses.budget.Heading;
import fr.coulisses.budget.Section;
import fr.coulisses.budget.TicketPlan;
import fr.coulisses.project.Discipline;
import fr.coulisses.project.LegalForm;
import fr.coulisses.project.Nature;
import fr.coulisses.project.Organisation;
import fr.coulisses.project.Part;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.project.ProjectType;
import fr.coulisses.project.TeamFunction;
import fr.coulisses.project.VatRegime;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// Makes up projects with their team and a small balanced budget.
final class MadeUpProjects {

    private final Tables tables;
    private final Chance chance;
    private final JsonMapper json;
    private final UUID referential;
    private final LocalDate today;
    private final String tickets;

    MadeUpProjects(Tables tables, Chance chance, JsonMapper json, UUID referential, LocalDate today) {
        this.tables = tables;
        this.chance = chance;
        this.json = json;
        this.referential = referential;
        this.today = today;
        this.tickets = json.writeValueAsString(TicketPlan.USUAL);
    }

    MadeUpProject start(List<UUID> team, @Nullable UUID tutor, @Nullable UUID jury, Instant now) {
        String theme = chance.one(Names.THEMES);
        String town = chance.one(Names.TOWNS);
        UUID id = chance.id();
        ProjectSheet sheet =
                sheet(chance.one(Names.PROJECTS).replace("%s", theme).replace("%t", town), town);
        Instant started = now.minus(Duration.ofDays(30 + chance.below(200)));
        tables.projects.add(
                id,
                referential,
                sheet.title(),
                sheet.nature(),
                sheet.type(),
                "{MUSIC}",
                sheet.brief(),
                sheet.territory(),
                sheet.startsOn(),
                sheet.endsOn(),
                sheet.performances(),
                sheet.ticketedSessions(),
                sheet.openingDays(),
                sheet.capacity(),
                sheet.vatRegime(),
                sheet.organisation().name(),
                sheet.organisation().form(),
                team.getFirst(),
                started);
        List<TeamFunction> functions = List.of(TeamFunction.values());
        team.forEach(student -> tables.projectMembers.add(
                id, student, Part.TEAM, "{" + chance.one(functions).name() + "}"));
        if (tutor != null) {
            tables.projectMembers.add(id, tutor, Part.TUTOR, "{}");
        }
        if (jury != null) {
            tables.projectMembers.add(id, jury, Part.JURY, "{}");
        }
        budget(id, sheet.vatRegime());
        return new MadeUpProject(id, theme, town, sheet, json.writeValueAsString(sheet), team, tutor, started);
    }

    private ProjectSheet sheet(String title, String town) {
        LocalDate day = today.plusDays(20 + chance.below(400));
        int performances = 1 + chance.below(6);
        return new ProjectSheet(
                title,
                chance.happens(30) ? Nature.REAL : Nature.FICTITIOUS,
                chance.one(List.of(ProjectType.values())),
                List.of(Discipline.MUSIC),
                "Un projet inventé pour essayer Coulisses avec beaucoup de monde.",
                "",
                town,
                "",
                day,
                day.plusDays(chance.below(10)),
                performances,
                performances,
                performances,
                50 * (1 + chance.below(12)),
                chance.happens(70) ? VatRegime.NOT_LIABLE : VatRegime.LIABLE,
                new Organisation("Association " + title, LegalForm.ASSOCIATION_1901, "", "", "", "", ""));
    }

    private void budget(UUID project, VatRegime regime) {
        tables.budgets.add(project, regime == VatRegime.LIABLE ? "HT" : "TTC", tickets);
        int fees = 400 + 50 * chance.below(60);
        int sound = 200 + 25 * chance.below(60);
        int posters = 100 + 10 * chance.below(40);
        int tickets = (fees + sound) / 12;
        line(project, Section.EXPENSE, "611", Heading.ARTISTIC, "Cession du spectacle", 1, "forfait", fees, null);
        line(project, Section.EXPENSE, "613", Heading.TECHNICAL, "Location son et lumière", 1, "forfait", sound, null);
        line(project, Section.EXPENSE, "623", Heading.COMMUNICATION, "Affiches et réseaux", 1, "lot", posters, null);
        line(project, Section.INCOME, "706", Heading.TICKETING, "Entrées", tickets, "entrée", 8, null);
        int missing = fees + sound + posters - 8 * tickets;
        Certainty certainty = chance.one(List.of(Certainty.values()));
        line(project, Section.INCOME, "74", Heading.GRANTS, "Subvention de la ville", 1, "aide", missing, certainty);
    }

    private void line(
            UUID project,
            Section section,
            String account,
            Heading heading,
            String label,
            int quantity,
            String unit,
            int price,
            @Nullable Certainty certainty) {
        tables.budgetLines.add(
                chance.id(),
                project,
                section,
                account,
                heading,
                label,
                quantity,
                unit,
                BigDecimal.valueOf(price),
                certainty);
    }
}
