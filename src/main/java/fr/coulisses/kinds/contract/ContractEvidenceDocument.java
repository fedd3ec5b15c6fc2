package fr.coulisses.kinds.contract;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Document;
import fr.coulisses.contracts.Contract;
import fr.coulisses.contracts.text.ContractDocument;
import fr.coulisses.kinds.contract.ContractEvidence.Cited;
import fr.coulisses.shared.Formats;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The argument of the student, then the contract itself, which is in French whatever the reader speaks.
final class ContractEvidenceDocument {

    private final ContractEvidence evidence;
    private final Wording wording;
    private final List<Block> blocks = new ArrayList<>();

    ContractEvidenceDocument(ContractEvidence evidence, Wording wording) {
        this.evidence = evidence;
        this.wording = wording;
    }

    Document document() {
        part("choice", evidence.choice());
        part("rules", evidence.rules());
        part("negotiated", evidence.negotiated());
        part("risks", evidence.risks());
        heading("contract");
        Cited cited = evidence.cited();
        if (cited == null) {
            blocks.add(new Block.Paragraph(wording.text("contract.toChoose"), "entry"));
        } else {
            facts(cited);
            contract(cited.frozen());
        }
        return new Document(
                wording.text("kind.contract"),
                wording.project().title(),
                wording.language(),
                wording.mention(),
                blocks);
    }

    private void heading(String name) {
        blocks.add(new Block.Heading(1, wording.text("contract.section." + name)));
    }

    private void part(String name, String text) {
        heading(name);
        blocks.add(new Block.Paragraph(text.isBlank() ? wording.text("contract.toWrite") : text, name));
    }

    private void facts(Cited cited) {
        Contract contract = cited.contract();
        List<Block.Field> fields = new ArrayList<>();
        if (contract.type() != null) {
            field(fields, "model", wording.text(contract.type().labelKey()));
        }
        if (cited.state() != null) {
            fields.add(new Block.Field(
                    wording.text("contract.field.cited.state"),
                    wording.text(cited.state().labelKey()),
                    "cited/state"));
        }
        contract.signedOn().ifPresent(day -> field(fields, "signedOn", Formats.date(day)));
        if (!contract.net().isZero()) {
            field(fields, "net", wording.amount(contract.net()));
            field(fields, "gross", wording.amount(contract.gross()));
        }
        if (!fields.isEmpty()) {
            blocks.add(new Block.Fields(fields));
        }
    }

    private void field(List<Block.Field> fields, String name, String value) {
        fields.add(new Block.Field(wording.text("contract.fact." + name), value));
    }

    private void contract(Contract frozen) {
        blocks.add(new Block.Paragraph(wording.text("contracts.document.model")));
        List<Block> text = CitedPlaces.of(ContractDocument.ofFrozen(frozen, wording.project(), wording.labels())
                .blocks());
        if (wording.language().getLanguage().equals(Locale.FRENCH.getLanguage())) {
            blocks.addAll(text);
        } else {
            blocks.add(new Block.Foreign(Locale.FRENCH, text));
        }
    }
}
