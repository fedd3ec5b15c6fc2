package fr.coulisses.budget.ui;

import fr.coulisses.budget.Budgets;
import fr.coulisses.budget.QuotedLine;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The lines of a budget as the sheet in the browser reads them, apart from the page: thousands of lines would weigh on
/// the session of everybody who opens it.
@RestController
class BudgetLinesDownload {

    private final Budgets budgets;

    BudgetLinesDownload(Budgets budgets) {
        this.budgets = budgets;
    }

    static String address(UUID project) {
        return "projets/" + project + "/budget/lignes.json";
    }

    @GetMapping("/projets/{project}/budget/lignes.json")
    ResponseEntity<byte[]> lines(@PathVariable UUID project) {
        ObjectNode answer = JsonMapper.shared().createObjectNode();
        ArrayNode lines = answer.putArray("lines");
        for (QuotedLine quoted : budgets.lines(project)) {
            lines.add(BudgetGridLanguage.line(quoted.line(), quoted.quotes()));
        }
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_JSON)
                .body(JsonMapper.shared().writeValueAsBytes(answer));
    }
}
