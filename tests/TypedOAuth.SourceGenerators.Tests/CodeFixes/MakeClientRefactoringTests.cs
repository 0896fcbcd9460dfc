using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.Text;
using TypedOAuth.CodeFixes;

namespace TypedOAuth.SourceGenerators.Tests.CodeFixes;

/// <summary>Tests on which classes the refactoring is offered, and the code that it writes.</summary>
public sealed class MakeClientRefactoringTests
{
    [Theory]
    [InlineData("public partial class AcmeClient;", true)]
    [InlineData("namespace N;\n\n/// <summary>Mine.</summary>\npublic sealed partial class AcmeClient\n{\n}\n", true)]
    [InlineData("public class AcmeClient;", false)]
    [InlineData("public static partial class AcmeClient;", false)]
    [InlineData("public partial class AcmeClient<T>;", false)]
    [InlineData("public abstract partial class AcmeClient;", false)]
    [InlineData("public partial class AcmeClient(int i) { public int I => i; }", false)]
    [InlineData("public class Outer { public partial class AcmeClient; }", false)]
    [InlineData("[OAuth2Client] public partial class AcmeClient;", false)]
    [InlineData("public partial class Outer { public partial class AcmeClient; }", true)]
    public async Task A_partial_class_can_be_made_a_client(string source, bool isOffered)
    {
        var document = FixHarness.CreateProject(source).Documents.First();
        var actions = new List<CodeAction>();
        var span = new TextSpan(source.IndexOf("AcmeClient", StringComparison.Ordinal), 0);
        await new MakeClientRefactoring().ComputeRefactoringsAsync(new CodeRefactoringContext(document, span, actions.Add, TestContext.Current.CancellationToken));
        Assert.Equal(isOffered ? 1 : 0, actions.Count);
        if (isOffered)
        {
            var changed = await FixHarness.ApplyAsync(document.Project, actions[0]);
            Assert.Contains("Alias = \"acme\"", await FixHarness.ReadAsync(changed), StringComparison.Ordinal);
            Assert.DoesNotContain((await changed.GetCompilationAsync())!.GetDiagnostics(), static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
            Assert.All(await FixHarness.AnalyzeAsync(changed), static diagnostic => Assert.Equal("TOA0014", diagnostic.Id));
        }
    }

    [Fact]
    public async Task What_heads_a_file_goes_on_heading_it()
    {
        const string Source = "// License.\n\nnamespace N;\n\npublic partial class AcmeClient;\n";
        var project = FixHarness.CreateBareProject(Source);
        var actions = new List<CodeAction>();
        await new MakeClientRefactoring().ComputeRefactoringsAsync(new CodeRefactoringContext(
            project.Documents.First(), new TextSpan(Source.IndexOf("AcmeClient", StringComparison.Ordinal), 0), actions.Add, TestContext.Current.CancellationToken));
        var text = await FixHarness.ReadAsync(await FixHarness.ApplyAsync(project, Assert.Single(actions)));
        Assert.StartsWith("// License.\n\nusing TypedOAuth;\n\nnamespace N;\n\n[OAuth2Client(\n", text, StringComparison.Ordinal);
    }
}
