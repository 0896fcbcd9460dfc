using TypedOAuth.SourceGenerators.Metadata;

namespace TypedOAuth.SourceGenerators.Tests.Metadata;

/// <summary>Tests which additional file a name selects.</summary>
public sealed class MetadataFilesTests
{
    private static readonly string[] Paths = ["/src/app/idp.json", "/src/app/metadata/acme.json", "/src/app/test/acme.json", "C:\\src\\app\\tenants\\b\\c.json", "/src/app/notidp.json"];

    [Theory]
    [InlineData("idp.json", 0)]
    [InlineData("./idp.json", 0)]
    [InlineData("IDP.json", 0)]
    [InlineData("app/idp.json", 0)]
    [InlineData("app\\idp.json", 0)]
    [InlineData("/src/app/idp.json", 0)]
    [InlineData("metadata/acme.json", 1)]
    [InlineData("test\\acme.json", 2)]
    [InlineData("b/c.json", 3)]
    [InlineData("tenants\\b\\c.json", 3)]
    [InlineData("c:/src/app/tenants/b/c.json", 3)]
    public void A_file_is_found_by_the_end_of_its_path(string name, int index) => Assert.Equal(Paths[index], Find(name).Path);

    [Theory]
    [InlineData("p.json", "is not among the additional files of the project", "add <AdditionalFiles Include=\"p.json\" /> to the project file")]
    [InlineData("other/idp.json", "is not among the additional files of the project", "add <AdditionalFiles Include=\"other/idp.json\" /> to the project file")]
    [InlineData("idp", "is not among the additional files of the project", "write the name of a .json file")]
    [InlineData("", "is not among the additional files of the project", "write the name of a .json file")]
    [InlineData("/", "is not among the additional files of the project", "write the name of a .json file")]
    [InlineData("acme.json", "is the name of 2 additional files, for example '/src/app/metadata/acme.json' and '/src/app/test/acme.json'", "write a longer part of the path")]
    public void Any_other_number_of_files_is_a_fault(string name, string message, string advice)
    {
        var file = Find(name);
        Assert.Equal((null, new MetadataFault(message, advice)), (file.Document, file.Fault));
    }

    private static MetadataFile Find(string name) =>
        new MetadataFiles([.. Paths.Select(static path => MetadataFile.Read(new AdditionalFile(path, "{}"), TestContext.Current.CancellationToken))]).Find(name);
}
