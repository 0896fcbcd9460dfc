using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;

namespace TypedOAuth.SourceGenerators.Tests.Emit;

/// <summary>Checks that docs/emitted-code.md contains exactly the emitted code of the README's class without a preset.</summary>
public sealed class EmittedCodeDocumentTests
{
    /// <summary>
    /// Three fifths of the characters that version 0.1.0 emitted, and 578 for <c>CreateReconnectUrlAsync</c> (422) and for the signatures of
    /// three inherited members, which have overloads with an account.
    /// </summary>
    /// <remarks>The limit is reachable because the documentation is on the runtime's members and is inherited.</remarks>
    private const int MostCharacters = 11_045 + 578;

    public static string Root => TestSupport.Repository.Root;

    [Fact]
    public void The_document_shows_what_is_emitted_for_the_example_of_the_README()
    {
        var example = ReadCode("README.md", "class AcmeClient;");
        var emitted = RunClean(example).Source;
        var path = Path.Combine(Root, "docs", "emitted-code.md");
        var expected = $"""
            # Generated code

            The [README](../README.md) declares this client:

            ```csharp
            {example}
            ```

            The generator creates the following code for it, in the file `AcmeClient.g.cs`. To see the code for your clients, set the MSBuild property `EmitCompilerGeneratedFiles`.

            ```csharp
            {emitted.TrimEnd('\n')}
            ```

            A test compares this page with the generator's output. To update the page, run the generator's tests with `TYPEDOAUTH_UPDATE_DOCS=1`.

            """.ReplaceLineEndings("\n");
        if (Environment.GetEnvironmentVariable("TYPEDOAUTH_UPDATE_DOCS") == "1")
        {
            File.WriteAllText(path, expected);
        }

        Assert.Equal(expected, File.ReadAllText(path));
        Assert.InRange(emitted.Length, 1, MostCharacters);
    }

    [Fact]
    public async Task The_compilers_own_test_harness_sees_the_same()
    {
        var example = ReadCode("README.md", "class AcmeClient;");
        var test = new CSharpSourceGeneratorTest<OAuth2ClientGenerator, DefaultVerifier>
        {
            TestCode = example,
            ReferenceAssemblies = new ReferenceAssemblies("net10.0"),
            CompilerDiagnostics = CompilerDiagnostics.Errors,
        };
        var compilation = Compile(example);
        test.TestState.AdditionalReferences.AddRange(compilation.References);
        test.TestState.Sources.Add(compilation.SyntaxTrees[0].ToString());
        test.TestState.GeneratedSources.Add((typeof(OAuth2ClientGenerator), "AcmeClient.g.cs", SourceText.From(Run(compilation).Source, new System.Text.UTF8Encoding(false))));
        test.SolutionTransforms.Add(static (solution, project) => solution.WithProjectParseOptions(
            project, ((Microsoft.CodeAnalysis.CSharp.CSharpParseOptions)solution.GetProject(project)!.ParseOptions!).WithLanguageVersion(Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp14)));
        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Returns the first C# block of a page that contains a text.</summary>
    private static string ReadCode(string page, string text) => File.ReadAllText(Path.Combine(Root, page)).ReplaceLineEndings("\n")
        .Split("```csharp\n").Skip(1).Select(static block => block.Split("\n```")[0]).First(block => block.Contains(text, StringComparison.Ordinal));
}
