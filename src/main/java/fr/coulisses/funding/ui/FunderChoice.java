package fr.coulisses.funding.ui;

import com.vaadin.flow.component.UI;
import fr.coulisses.funding.DocumentType;
import fr.coulisses.funding.FundingType;
import fr.coulisses.funding.library.Funder;
import fr.coulisses.funding.library.FunderFinder;
import fr.coulisses.funding.library.FunderSheet;
import fr.coulisses.shared.ui.LiveFields;
import fr.coulisses.shared.ui.LiveList;
import fr.coulisses.shared.ui.Notices;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What the library brings into a request: the names of funders, what their requests usually say, their documents.
class FunderChoice {

    private final FunderFinder funders;
    private final LiveFields fields;
    private final Locale language;

    /// @param fields those of the request
    FunderChoice(FunderFinder funders, LiveFields fields, Locale language) {
        this.funders = funders;
        this.fields = fields;
        this.language = language;
    }

    /// The field of the name; taking one of the library fills what is still empty.
    void name(LiveFields section, int most) {
        section.suggested(
                "funder",
                funders.names(language),
                most,
                name -> funders.named(name)
                        .map(Funder::sheet)
                        .ifPresent(sheet -> fields.change(request -> fill(request, sheet))));
    }

    private void fill(ObjectNode request, FunderSheet sheet) {
        FundingType type = sheet.type();
        if (type != null && isEmpty(request, "type")) {
            request.put("type", type.name());
        }
        if (isEmpty(request, "scheme")) {
            request.put("scheme", sheet.scheme().in(language));
        }
        if (sheet.channel() != null && isEmpty(request, "channel")) {
            request.put("channel", sheet.channel().name());
        }
    }

    private static boolean isEmpty(ObjectNode request, String field) {
        return request.path(field).asString("").isBlank();
    }

    /// Adds the documents that the funder, or one of its type, usually asks for and that are not on the list yet.
    void addDocuments() {
        Optional<List<DocumentType>> usual = usual();
        if (usual.isEmpty()) {
            Notices.refused(UI.getCurrent().getTranslation("funding.refused.type"));
            return;
        }
        LiveList list = fields.list("documents");
        Set<String> known =
                list.rows().stream().map(row -> row.path("type").asString("")).collect(Collectors.toSet());
        List<ObjectNode> added = usual.get().stream()
                .map(Enum::name)
                .filter(Predicate.not(known::contains))
                .map(name -> JsonMapper.shared().createObjectNode().put("type", name))
                .toList();
        if (!added.isEmpty()) {
            list.add(added);
        }
    }

    private Optional<List<DocumentType>> usual() {
        Optional<List<DocumentType>> named = funders.named(fields.read("funder").asString(""))
                .map(Funder::sheet)
                .map(FunderSheet::usualDocuments);
        JsonNode type = fields.read("type");
        return named.or(() -> type.isString()
                ? Optional.of(DocumentType.usual(FundingType.valueOf(type.asString())))
                : Optional.empty());
    }
}
