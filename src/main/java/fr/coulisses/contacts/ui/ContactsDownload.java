package fr.coulisses.contacts.ui;

import fr.coulisses.account.CurrentPerson;
import fr.coulisses.contacts.ContactFile;
import fr.coulisses.contacts.Contacts;
import fr.coulisses.shared.NotFound;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// The contacts that may leave the register, as a table or as vCards, for those who follow the work.
@RestController
class ContactsDownload {

    private final Contacts contacts;
    private final ContactFile files;
    private final CurrentPerson person;

    ContactsDownload(Contacts contacts, ContactFile files, CurrentPerson person) {
        this.contacts = contacts;
        this.files = files;
        this.person = person;
    }

    /// @param ending csv, v3.vcf or v4.vcf
    static String address(UUID project, String ending) {
        return "projets/" + project + "/contacts/contacts." + ending;
    }

    @GetMapping("/projets/{project}/contacts/contacts.{ending:csv|v3.vcf|v4.vcf}")
    ResponseEntity<byte[]> file(@PathVariable UUID project, @PathVariable String ending) {
        return switch (ending) {
            case "csv" ->
                answer(
                        files.csv(contacts.all(project), person.get().language()),
                        "contacts.csv",
                        "text/csv;charset=UTF-8");
            case "v3.vcf" ->
                answer(files.vCards(contacts.all(project), false), "contacts" + ".vcf", "text/vcard;charset=UTF-8");
            case "v4.vcf" ->
                answer(files.vCards(contacts.all(project), true), "contacts" + ".vcf", "text/vcard;charset=UTF-8");
            default -> throw new NotFound();
        };
    }

    private static ResponseEntity<byte[]> answer(byte[] content, String name, String type) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(content);
    }
}
