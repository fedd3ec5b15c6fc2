package fr.coulisses.contracts.text;

import fr.coulisses.artefact.Sender;
import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Document;
import fr.coulisses.artefact.export.Print;
import fr.coulisses.contracts.Annex;
import fr.coulisses.contracts.Contract;
import fr.coulisses.contracts.EsvCategory;
import fr.coulisses.contracts.Party;
import fr.coulisses.contracts.PartyRole;
import fr.coulisses.contracts.Signature;
import fr.coulisses.contracts.library.ClauseLibrary;
import fr.coulisses.contracts.library.Model;
import fr.coulisses.contracts.library.ModelParty;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.project.Siret;
import fr.coulisses.shared.Labels;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A contract as it is negotiated and signed: parties, numbered articles, annexes, a place for each signature. It is in
/// French whatever the reader speaks, and always says that it is a model to be read again by somebody who knows.
public final class ContractDocument {

    private static final Pattern POINT = Pattern.compile("^[–•-] +");
    private static final Pattern TABLE = Pattern.compile("^\\{(tableau\\.[a-z]+)}$");

    private final Contract contract;
    private final List<ArticleText> articles;
    private final @Nullable Model model;
    private final Wording wording;
    private final List<Block> blocks = new ArrayList<>();

    private ContractDocument(Contract contract, List<ArticleText> articles, ProjectSheet project, Labels labels) {
        this.contract = contract;
        this.articles = articles;
        this.model = ClauseLibrary.shipped().of(contract).orElse(null);
        this.wording = new Wording(labels, Locale.FRENCH, project);
    }

    /// The contract as it stands.
    public static ContractDocument of(Contract contract, ProjectSheet project, Labels labels) {
        return new ContractDocument(
                contract, new ContractText(contract, ClauseLibrary.shipped(), labels).articles(), project, labels);
    }

    /// A text that was frozen.
    public static ContractDocument ofFrozen(Contract frozen, ProjectSheet project, Labels labels) {
        return new ContractDocument(frozen, ContractText.articlesOf(frozen), project, labels);
    }

    /// @param edition which text it is: « Version 2 du 12 janvier 2027 »; may be empty
    public Document document(String edition) {
        return new Document(
                title(),
                subtitle(edition),
                Locale.FRENCH,
                mention(),
                blocks().stream().map(ContractDocument::unbreakable).toList(),
                Print.USUAL,
                Sender.of(wording));
    }

    /// What every contract of this school says on every page.
    private String mention() {
        return Stream.of(wording.mention(), wording.text("contracts.document.model"))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" – "));
    }

    private String title() {
        if (model == null || contract.type() == null) {
            return wording.text("register.contracts.one");
        }
        String title = model.titles().getOrDefault(contract.type(), wording.text("register.contracts.one"));
        Integer number = contract.amends().number();
        return number == null ? title : title + " n° " + number;
    }

    private static void add(List<String> lines, String line) {
        if (!line.isBlank()) {
            lines.add(line);
        }
    }

    private String subtitle(String edition) {
        return Stream.of(contract.title(), edition)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" – "));
    }

    /// Everything below the title.
    public List<Block> blocks() {
        blocks.clear();
        blocks.add(new Block.Heading(1, wording.text("contracts.document.between")));
        for (int i = 0; i < contract.parties().size(); i++) {
            party(contract.parties().get(i), i);
        }
        if (contract.parties().isEmpty()) {
            blocks.add(new Block.Paragraph(toComplete("contracts.document.parties"), "parties"));
        }
        blocks.add(new Block.Paragraph(wording.text("contracts.document.agreed")));
        articles.forEach(this::article);
        annexes();
        signatures();
        return List.copyOf(blocks);
    }

    private void party(Party party, int index) {
        String place = "parties/" + party.id();
        blocks.add(new Block.Heading(
                2, party.name().isBlank() ? toComplete("contracts.document.name") : party.name(), place));
        List<Block.Field> fields = new ArrayList<>();
        if (party.form() != null) {
            field(fields, "form", wording.text("project.legalForm." + party.form()), place + "/form");
        }
        asked(fields, party.standsAlone() ? "home" : "seat", party.address(), place + "/address");
        if (!party.standsAlone()) {
            asked(fields, "siret", Siret.spaced(party.siret()), place + "/siret");
        } else {
            field(fields, "siret", Siret.spaced(party.siret()), place + "/siret");
        }
        field(fields, "rna", party.rna(), place + "/rna");
        field(fields, "ape", party.ape(), place + "/ape");
        field(fields, "receipt", receipts(party), place + "/receipt");
        if (party.exemption() != null) {
            field(
                    fields,
                    "exemption",
                    wording.text("contracts.document.exemption." + party.exemption()),
                    place + "/exemption");
        }
        field(fields, "vatNumber", party.vatNumber(), place + "/vatNumber");
        if (contract.employs() && party.standsAlone()) {
            born(fields);
        }
        if (!party.standsAlone()) {
            asked(fields, "represented", represented(party), place + "/representative");
        }
        field(fields, "delegation", party.delegation(), place + "/delegation");
        blocks.add(new Block.Fields(fields));
        blocks.add(new Block.Paragraph(called(party, index), place + "/role"));
    }

    /// What a contract of employment needs and nobody keeps here is written by hand.
    private void born(List<Block.Field> fields) {
        LocalDate born = contract.employment().birthDate();
        field(
                fields,
                "born",
                born == null ? wording.text("contracts.document.byHand") : French.day(born),
                "employment/birthDate");
        fields.add(new Block.Field(
                wording.text("contracts.document.socialSecurity"), wording.text("contracts.document.byHand")));
    }

    private String represented(Party party) {
        return party.representative().isBlank() || party.capacity().isBlank()
                ? party.representative()
                : wording.text("contracts.document.capacity", party.representative(), party.capacity());
    }

    private String receipts(Party party) {
        if (party.receipt().isBlank()) {
            return "";
        }
        String categories = party.categories().stream()
                .map(EsvCategory::ordinal)
                .map(number -> String.valueOf(number + 1))
                .collect(Collectors.joining(", "));
        return categories.isEmpty()
                ? party.receipt()
                : wording.text(
                        "contracts.document.categories",
                        party.receipt(),
                        party.categories().size(),
                        categories);
    }

    private void asked(List<Block.Field> fields, String name, String value, String place) {
        String label = "contracts.document." + name;
        fields.add(new Block.Field(
                wording.text(label),
                value.isBlank() ? toComplete("contracts.document.missing." + name) : value,
                place));
    }

    private void field(List<Block.Field> fields, String name, String value, String place) {
        if (!value.isBlank()) {
            fields.add(new Block.Field(wording.text("contracts.document." + name), value, place));
        }
    }

    /// « ci-après « le Producteur », d’une part, et ».
    private String called(Party party, int index) {
        boolean last = index == contract.parties().size() - 1;
        return wording.text(
                        last && index > 0 ? "contracts.document.secondPart" : "contracts.document.firstPart",
                        designation(party))
                + (last ? "" : "\n" + wording.text("contracts.document.and"));
    }

    private String designation(Party party) {
        PartyRole role = party.role();
        return model == null || role == null
                ? toComplete("contracts.document.role")
                : model.party(role).map(ModelParty::called).orElseGet(() -> wording.text(role.labelKey()));
    }

    private String toComplete(String what) {
        return "[" + wording.text("contracts.document.toComplete", wording.text(what)) + "]";
    }

    private void article(ArticleText article) {
        blocks.add(new Block.Heading(1, article.heading(), article.place()));
        List<List<String>> parts = parts(article.text());
        boolean several = parts.stream()
                        .filter(part -> !TABLE.matcher(part.getFirst()).matches())
                        .count()
                > 1;
        int number = 0;
        for (List<String> part : parts) {
            Optional<ContractTable> table = table(part.getFirst());
            if (table.isPresent()) {
                blocks.add(table.get().block(contract, wording.labels()));
                continue;
            }
            String numbered = article.number() > 0 && several ? article.number() + "." + ++number + " " : "";
            part(numbered, part, article.place() + "/text");
        }
        if (parts.isEmpty()) {
            blocks.add(new Block.Paragraph(toComplete("contracts.document.article"), article.place() + "/text"));
        }
    }

    private static Optional<ContractTable> table(String line) {
        Matcher table = TABLE.matcher(line);
        return table.matches() ? ContractTable.find(table.group(1)) : Optional.empty();
    }

    /// The paragraphs, each with the lines in it.
    private static List<List<String>> parts(String text) {
        return Stream.of(text.split("\n\\s*\n", -1))
                .map(part -> part.strip().lines().toList())
                .filter(lines -> !lines.isEmpty() && !lines.getFirst().isBlank())
                .toList();
    }

    /// A paragraph, and the points below it.
    private void part(String numbered, List<String> lines, String place) {
        List<String> words = new ArrayList<>();
        List<String> points = new ArrayList<>();
        for (String line : lines) {
            Matcher point = POINT.matcher(line);
            if (point.find()) {
                points.add(line.substring(point.end()));
            } else if (points.isEmpty()) {
                words.add(line);
            } else {
                points.set(points.size() - 1, points.getLast() + "\n" + line);
            }
        }
        if (!words.isEmpty() || !numbered.isEmpty()) {
            blocks.add(new Block.Paragraph(numbered + String.join("\n", words), place));
        }
        if (!points.isEmpty()) {
            blocks.add(new Block.Bullets(points));
        }
    }

    private void annexes() {
        if (contract.annexes().isEmpty()) {
            return;
        }
        blocks.add(new Block.Heading(1, wording.text("contracts.document.annexes")));
        blocks.add(new Block.Paragraph(wording.text("contracts.document.annexes.part")));
        List<String> items = new ArrayList<>();
        for (int i = 0; i < contract.annexes().size(); i++) {
            items.add(wording.text(
                    "contracts.document.annex", i + 1, label(contract.annexes().get(i))));
        }
        blocks.add(new Block.Bullets(
                items, contract.annexes().stream().map(Annex::place).toList()));
    }

    private String label(Annex annex) {
        if (!annex.label().isBlank()) {
            return annex.label();
        }
        return annex.kind() == null
                ? toComplete("contracts.document.annexName")
                : wording.text(annex.kind().labelKey());
    }

    private void signatures() {
        blocks.add(new Block.Heading(1, wording.text("contracts.document.signatures")));
        Optional<Signature> last = contract.wasSignedByAll()
                ? contract.complete().stream()
                        .max(Comparator.comparing(Signature::day, Comparator.nullsFirst(Comparator.naturalOrder())))
                : Optional.empty();
        int copies = Math.max(2, contract.parties().size());
        blocks.add(new Block.Paragraph(wording.text(
                "contracts.document.done",
                last.map(Signature::place).filter(place -> !place.isBlank()).orElse("…………………………"),
                last.map(Signature::day).map(French::day).orElse("…………………………"),
                FrenchNumerals.of(copies))));
        if (!contract.parties().isEmpty()) {
            blocks.add(new Block.Signatures(
                    contract.parties().stream().map(this::signature).toList()));
        }
    }

    private Block.SignatureBox signature(Party party) {
        Optional<Signature> signed = contract.complete().stream()
                .filter(signature -> signature.party().equals(party.id()))
                .findFirst();
        List<String> lines = new ArrayList<>();
        add(lines, party.name());
        String who = signed.map(Signature::name).orElseGet(party::signatory);
        if (!who.equals(party.name())) {
            add(lines, who);
        }
        add(
                lines,
                signed.map(Signature::capacity).filter(text -> !text.isBlank()).orElse(party.capacity()));
        signed.ifPresent(signature -> lines.add(said(signature)));
        return new Block.SignatureBox(
                wording.text("contracts.document.for", designation(party)),
                lines,
                signed.isPresent() ? "" : wording.text("contracts.document.sign"));
    }

    /// « Signé à Rivemont le 12 janvier 2027 (signature manuscrite) ».
    private String said(Signature signature) {
        String day = signature.day() == null ? "" : French.day(signature.day());
        String signed = signature.place().isBlank()
                ? wording.text("contracts.document.signedOn", day)
                : wording.text("contracts.document.signedAt", signature.place(), day);
        return signature.mode() == null
                ? signed
                : signed + " (" + wording.text("contracts.signatureMode." + signature.mode()) + ")";
    }

    /// The same block with spaces that end no line.
    private static Block unbreakable(Block block) {
        return switch (block) {
            case Block.Heading heading ->
                new Block.Heading(
                        heading.level(), French.unbreakable(heading.text()), heading.place(), heading.anchor());
            case Block.Paragraph paragraph ->
                new Block.Paragraph(French.unbreakable(paragraph.text()), paragraph.place());
            case Block.Bullets bullets ->
                new Block.Bullets(
                        bullets.items().stream().map(French::unbreakable).toList(), bullets.places());
            default -> block;
        };
    }
}
