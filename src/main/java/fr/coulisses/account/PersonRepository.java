package fr.coulisses.account;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PersonRepository extends JpaRepository<Person, UUID> {

    Optional<Person> findByEmail(String email);

    @Query("select p.email from Person p where p.email in :emails")
    List<String> emailsAmong(Collection<String> emails);

    @Query("from Person p where p.id in :ids order by p.familyName, p.givenName")
    List<Person> named(Collection<UUID> ids);

    @Query("""
            from Person p
            where locate(lower(:text), lower(concat(p.givenName, ' ', p.familyName, ' ', p.email))) > 0
            order by p.familyName, p.givenName, p.email limit :limit offset :offset""")
    List<Person> search(String text, int offset, int limit);

    @Query("""
            select count(p) from Person p
            where locate(lower(:text), lower(concat(p.givenName, ' ', p.familyName, ' ', p.email))) > 0""")
    int countSearch(String text);
}
