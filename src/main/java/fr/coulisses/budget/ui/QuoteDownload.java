package fr.coulisses.budget.ui;

import fr.coulisses.budget.QuoteFile;
import fr.coulisses.budget.Quotes;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// A quote as a file; always saved and never shown in the page, because it comes from anywhere.
@RestController
class QuoteDownload {

    private final Quotes quotes;

    QuoteDownload(Quotes quotes) {
        this.quotes = quotes;
    }

    static String address(UUID project, UUID quote) {
        return "projets/" + project + "/budget/devis/" + quote;
    }

    @GetMapping("/projets/{project}/budget/devis/{quote}")
    ResponseEntity<byte[]> quote(@PathVariable UUID project, @PathVariable UUID quote) {
        QuoteFile file = quotes.read(project, quote);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header(HttpHeaders.CONTENT_TYPE, file.mediaType())
                .body(file.content());
    }
}
