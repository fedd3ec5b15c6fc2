package fr.coulisses.tracking.rule;

import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.budget.Basis;
import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.BudgetSheet;
import fr.coulisses.budget.Heading;
import fr.coulisses.budget.Section;
import fr.coulisses.budget.TicketPlan;
import fr.coulisses.parameter.ParameterSnapshot;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.project.VatRegime;
import fr.coulisses.register.Attachment;
import fr.coulisses.register.Entry;
import fr.coulisses.register.EntryFinding;
import fr.coulisses.tracking.DocumentState;
import fr.coulisses.tracking.SupportingDocument;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Supporting documents of a small project, as its rules see them: a line for sound, one for tickets.
final class Documents {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    static final UUID SOUND = UUID.fromString("00000000-0000-4000-8000-000000000001");
    static final UUID TICKETS = UUID.fromString("00000000-0000-4000-8000-000000000002");

    private static final JsonMapper JSON = JsonMapper.shared();

    private Documents() {}

    /// A document as JSON says it; `SOUND` and `TICKETS` stand for the lines.
    static Entry<SupportingDocument, DocumentState> of(DocumentState state, String json) {
        String content = json.replace("SOUND", SOUND.toString())
                .replace("TICKETS", TICKETS.toString())
                .replace('\'', '"');
        return new Entry<>(
                UUID.randomUUID(),
                UUID.randomUUID(),
                state,
                TODAY,
                JSON.readValue(content, SupportingDocument.class),
                Instant.EPOCH);
    }

    /// What a rule says of documents that have a file.
    @SafeVarargs
    static List<EntryFinding> findings(TrackingRule rule, Entry<SupportingDocument, DocumentState>... documents) {
        return rule.examine(dossier(List.of(documents), true, VatRegime.NOT_LIABLE));
    }

    /// What a rule says of documents without a file.
    @SafeVarargs
    static List<EntryFinding> unproved(TrackingRule rule, Entry<SupportingDocument, DocumentState>... documents) {
        return rule.examine(dossier(List.of(documents), false, VatRegime.NOT_LIABLE));
    }

    /// What a rule says of documents of an organisation that is liable to VAT.
    @SafeVarargs
    static List<EntryFinding> ofALiableOrganisation(
            TrackingRule rule, Entry<SupportingDocument, DocumentState>... documents) {
        return rule.examine(dossier(List.of(documents), true, VatRegime.LIABLE));
    }

    private static TrackingDossier dossier(
            List<Entry<SupportingDocument, DocumentState>> documents, boolean withFiles, VatRegime vat) {
        ObjectNode sheet = JSON.valueToTree(ProjectSheet.titled("Les Nuits"));
        sheet.put("vatRegime", vat.name()).put("startsOn", "2027-04-23").put("endsOn", "2027-04-24");
        return new TrackingDossier(
                documents,
                new BudgetSheet(
                        Basis.TTC,
                        TicketPlan.USUAL,
                        List.of(
                                line(SOUND, Section.EXPENSE, "613", Heading.TECHNICAL),
                                line(TICKETS, Section.INCOME, "706", Heading.TICKETING)),
                        Map.of(),
                        0),
                withFiles
                        ? documents.stream()
                                .map(entry -> new Attachment(
                                        UUID.randomUUID(), entry.id(), "", "f.pdf", 1, "", "Inès", Instant.EPOCH))
                                .toList()
                        : List.of(),
                new Dossier(JSON.treeToValue(sheet, ProjectSheet.class), TODAY, ParameterSnapshot.shipped(TODAY)));
    }

    private static BudgetLine line(UUID id, Section section, String account, Heading heading) {
        return new BudgetLine(
                id,
                fr.coulisses.budget.Entry.of(
                        section, account, heading, account, BigDecimal.ONE, "forfait", new BigDecimal("1000")));
    }

    /// The names of the sentences that were said.
    static List<String> said(List<EntryFinding> findings) {
        return findings.stream().map(finding -> finding.finding().message()).toList();
    }
}
