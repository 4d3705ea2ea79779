package community.kith.directory;

import community.kith.paging.Page;
import community.kith.paging.PageRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Imports of directories over GraphQL. */
@Controller
class DirectoryImportsController {

    private final DirectoryImports imports;

    DirectoryImportsController(DirectoryImports imports) {
        this.imports = imports;
    }

    @QueryMapping
    Optional<DirectoryImport> directoryImport(@Argument String id) {
        return id.isBlank() ? Optional.empty() : imports.byId(new DirectoryImportId(id), ImportSubject.DIRECTORY);
    }

    @QueryMapping
    Page<DirectoryImport> directoryImports(PageRequest page) {
        return imports.page(page);
    }

    @SchemaMapping
    Page<ImportRow> rows(DirectoryImport directoryImport, @Argument @Nullable RowVerdict verdict, PageRequest page) {
        return imports.rows(directoryImport.id(), Optional.ofNullable(verdict), page);
    }
}
