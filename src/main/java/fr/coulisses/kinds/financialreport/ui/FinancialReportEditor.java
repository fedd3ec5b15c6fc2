package fr.coulisses.kinds.financialreport.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import fr.coulisses.artefact.Artefact;
import fr.coulisses.artefact.ui.ArtefactEditor;
import fr.coulisses.artefact.ui.DraftPictures;
import fr.coulisses.budget.Account;
import fr.coulisses.kinds.financialreport.FinancialReportKind;
import fr.coulisses.kinds.financialreport.ReportSources;
import fr.coulisses.project.ui.ProjectAddress;
import fr.coulisses.shared.ui.LiveFields;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// The form of a financial report: which grant, the qualitative part, the reasons of differences, what was given in
/// kind, and the signature.
@Component
class FinancialReportEditor implements ArtefactEditor {

    private static final int LINE = 160;
    private static final int TEXT = 2000;
    private static final int PAGE = 8000;

    private final ReportSources sources;
    private final FinancialReportKind kind;
    private final DraftPictures pictures;

    FinancialReportEditor(ReportSources sources, FinancialReportKind kind, DraftPictures pictures) {
        this.sources = sources;
        this.kind = kind;
        this.pictures = pictures;
    }

    @Override
    public String kind() {
        return FinancialReportKind.KEY;
    }

    @Override
    public void lay(LiveFields form, Artefact artefact) {
        Map<String, String> posts = new LinkedHashMap<>();
        sources.posts(artefact.projectId())
                .forEach(post -> posts.put(
                        post.id(),
                        post.detail().isEmpty() ? named(post.account()) : post.account() + " " + post.detail()));
        form.section("grant", fields -> {
            fields.choice("request", sources.choices(artefact.projectId()));
            pictures.add(fields, artefact, kind, kind::grant);
        });
        form.section(
                "quality",
                fields -> List.of("implementation", "beneficiaries", "places", "results")
                        .forEach(name -> fields.area("words/" + name, PAGE)));
        form.section("annex", fields -> {
            fields.add(new Paragraph(
                    new Anchor(ProjectAddress.tracking(artefact.projectId()), text("financialreport.tracking.open"))));
            fields.area("words/sharing", PAGE);
            fields.area("words/deviations", PAGE);
            pictures.add(fields, artefact, kind, kind::differences);
            fields.rows("notes", note -> {
                note.choice("post", posts);
                note.area("text", TEXT);
            });
        });
        form.section("inKind", fields -> {
            fields.area("words/inKind", PAGE);
            fields.rows("contributions", given -> {
                given.choice("account", inKind());
                given.text("label", LINE);
                given.number("value");
            });
        });
        form.section("signature", fields -> {
            fields.text("signatory", LINE);
            fields.text("signedAt", LINE);
            fields.date("signedOn");
        });
    }

    private static Map<String, String> inKind() {
        Map<String, String> accounts = new LinkedHashMap<>();
        Account.beginningWith("86", "87").stream()
                .filter(number -> number.length() > 2)
                .forEach(number -> accounts.put(number, named(number)));
        return accounts;
    }

    private static String named(String account) {
        String nearest = new Account(account).nearestNamed();
        return nearest.isEmpty() ? account : account + " " + text("budget.account." + nearest);
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
