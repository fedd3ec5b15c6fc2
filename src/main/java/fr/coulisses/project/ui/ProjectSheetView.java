package fr.coulisses.project.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.coulisses.project.Discipline;
import fr.coulisses.project.LegalForm;
import fr.coulisses.project.Nature;
import fr.coulisses.project.Organisation;
import fr.coulisses.project.ProjectAccess;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.project.ProjectType;
import fr.coulisses.project.Projects;
import fr.coulisses.project.Right;
import fr.coulisses.project.SavedSheet;
import fr.coulisses.project.VatRegime;
import fr.coulisses.shared.Labels;
import fr.coulisses.shared.Refusal;
import fr.coulisses.shared.ui.LiveFields;
import fr.coulisses.shared.ui.LiveForm;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a team says of its project; it saves itself while it is written.
@Route("projets/:project/fiche")
@PermitAll
class ProjectSheetView extends ProjectPage {

    private final transient Projects projects;
    private final transient ProjectAccess access;
    private final transient Labels labels;
    private final transient JsonMapper json;
    private final transient Clock clock;

    ProjectSheetView(Projects projects, ProjectAccess access, Labels labels, JsonMapper json, Clock clock) {
        super(projects);
        this.projects = projects;
        this.access = access;
        this.labels = labels;
        this.json = json;
        this.clock = clock;
    }

    @Override
    protected void show(BeforeEnterEvent event) {
        UUID id = project().id();
        crumbProject();
        head(getTranslation("project.sheet"));
        factNature();
        LiveForm form = new LiveForm(
                "sheet-" + id,
                labels,
                json.valueToTree(project().sheet()),
                clock.instant(),
                (base, mine) -> save(id, base, mine),
                () -> {});
        lay(form.fields("project"));
        if (!access.rights(id).contains(Right.WRITE)) {
            form.setReadOnly();
        }
        Organisation bearer = project().sheet().organisation();
        add(
                form,
                new LogoCard(
                        "project.logo",
                        bearer.name(),
                        bearer.logo(),
                        access.rights(id).contains(Right.WRITE),
                        file -> projects.showLogo(id, file)
                                .sheet()
                                .organisation()
                                .logo()));
    }

    private static void lay(LiveFields form) {
        form.section("project", fields -> {
            fields.text("title", 120);
            fields.oneOf("nature", Nature.class, "project.nature.");
            fields.oneOf("type", ProjectType.class, "project.type.");
            fields.anyOf("disciplines", Discipline.class, "project.discipline.");
            fields.text("commissioner", 160);
            fields.area("brief", 4000);
        });
        form.section("where", fields -> {
            fields.date("startsOn");
            fields.date("endsOn");
            fields.text("territory", 160);
            fields.text("inseeCode", 9);
        });
        form.section("figures", fields -> {
            fields.integer("performances");
            fields.integer("ticketedSessions");
            fields.integer("openingDays");
            fields.integer("capacity");
        });
        form.section("organisation", fields -> {
            fields.text("organisation/name", 160);
            fields.choice("organisation/form", LegalForm.class, "project.legalForm.");
            fields.text("organisation/siret", 20);
            fields.text("organisation/rna", 12);
            fields.text("organisation/ape", 6);
            fields.text("organisation/representative", 160);
            fields.text("organisation/address", 250);
            fields.oneOf("vatRegime", VatRegime.class, "project.vatRegime.");
        });
    }

    private LiveForm.Saved save(UUID id, JsonNode base, JsonNode mine) {
        SavedSheet saved = projects.describe(id, sheet(base), sheet(mine));
        return new LiveForm.Saved(json.valueToTree(saved.project().sheet()), clock.instant(), saved.conflicts());
    }

    /// The sheet behind its JSON; what it refuses is a refusal here too.
    private ProjectSheet sheet(JsonNode content) {
        try {
            return json.treeToValue(content, ProjectSheet.class);
        } catch (JacksonException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof Refusal refusal) {
                    throw refusal;
                }
            }
            throw e;
        }
    }
}
