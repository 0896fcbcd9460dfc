using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedOAuth.SourceGenerators.Pipeline;

namespace TypedOAuth.SourceGenerators.Tests.Pipeline;

/// <summary>Checks that a run never stops too early: after any edit, a used driver emits the same code as a new one.</summary>
public sealed class DeclarationsTests
{
    private static readonly string[] Files =
    [
        // lang=c#
        """"
        namespace N
        {
            static class Names
            {
                public const string Read = """read""";
                public const string Write = "write", Prefix = $"{Write}.all";
                public const string Team = $"""
                      team
                      """;
                public static int Count { get { return 0; } }
                public static int Compute(int i = 0) { var text = "body"; return text.Length + i + Count; }
                public static int Shorten() => 10;
            }

            enum Kind { Post = 1 }
            class Base { protected Base() { } }
        }
        """",
        $$"""
        using static N.Names;
        namespace N;
        {{Annotate("DefaultScopes = [Read], Scopes = [Prefix, Team], AuthorizationCallback = nameof(M), ClientAuthentication = (OAuth2ClientAuthentication)Kind.Post")}}
        public partial class C : Base
        {
            private ValueTask<AuthorizationCallbackResult?> M(AuthorizationCallbackContext<AuthData> context, CancellationToken cancellationToken) => default;
        }
        """,
        """
        namespace N;

        partial class C
        {
            int P { get { return 1; } }
        }
        """,
        "global using Client = TypedOAuth.OAuth2ClientAttribute;",
        """
        namespace N
        {
            using Again = Client;

            [Client(Alias = "d", AuthUri = "https://as.example/authorize", AccessTokenUri = "https://as.example/token")]
            partial class D;

            [Again(Alias = "e", AuthUri = "https://as.example/authorize", AccessTokenUri = "https://as.example/token")]
            partial class E;
        }
        """,
    ];

    [Theory]
    [InlineData(0, "\"body\"", "\"another body\"")]
    [InlineData(0, "=> 10", "=> 11")]
    [InlineData(0, "get { return 0; }", "get { int Local() => 1; return Local(); }")]
    [InlineData(2, "return 1;", "/* a comment */ return 2;")]
    public void These_edits_declare_nothing(int file, string from, string to)
    {
        Assert.Equal(IncrementalStepRunReason.Unchanged, Edit(file, from, to).Reason);
    }

    [Theory]
    [InlineData(0, "\"\"\"read\"\"\"", "\"\"\"READ\"\"\"")]
    [InlineData(0, "Write = \"write\"", "Write = \"other\"")]
    [InlineData(0, "      team\n          ", "      team\n        ")]
    [InlineData(0, "Post = 1", "Post = 2")]
    [InlineData(0, "{ var text = \"body\";", "{ }\n#if false\n")]
    [InlineData(0, "return text.Length", "} } class COptions { int M() { return 1")]
    [InlineData(0, "protected Base()", "protected Base(int i)")]
    [InlineData(0, "class Base", "class COptions; class Base")]
    [InlineData(0, "class Base { protected Base() { } }", "")]
    [InlineData(1, "CancellationToken cancellationToken) =>", "int cancellationToken) =>")]
    [InlineData(1, "alias = \"acme\"", "alias = \"acne\"")]
    [InlineData(1, "using static N.Names;", "")]
    [InlineData(2, "partial class C", "class C")]
    [InlineData(2, "partial class C", "/// <summary>Documented.</summary>\npartial class C")]
    [InlineData(2, "int P", "int _core")]
    [InlineData(3, "OAuth2ClientAttribute", "OAuth2ScopeAttribute")]
    [InlineData(1, "[OAuth2Client(", "[@OAuth2Client(")]
    [InlineData(4, "using Again = Client;", "using Again = System.ObsoleteAttribute;")]
    public void These_edits_emit_what_a_new_driver_does(int file, string from, string to)
    {
        var (reason, before, after) = Edit(file, from, to);
        Assert.Equal(IncrementalStepRunReason.Modified, reason);
        Assert.NotEqual(before, after);
    }

    [Theory]
    [InlineData(20261124, 300)]
    public void Edits_at_random_emit_what_a_new_driver_does(int seed, int edits)
    {
        var random = new Random(seed);
        string[] pieces = ["\"", "[", "]", "(", ")", "{", "}", ";", "=", "partial ", "class C;", "const ", "\n#if X\n", "\n#endif\n", "/*", "/// <summary/>\n", "static ", "1", " "];
        var files = (string[])Files.Clone();
        var compilation = Compile(files);
        GeneratorDriver driver = CreateDriver();
        for (var edit = 0; edit < edits; edit++)
        {
            var file = random.Next(files.Length);
            var start = random.Next(files[file].Length);
            files[file] = random.Next(4) switch
            {
                0 => files[file].Remove(start, random.Next(Math.Min(8, files[file].Length - start))),
                1 => files[file].Insert(start, pieces[random.Next(pieces.Length)]),
                _ => Files[file],
            };
            compilation = Replace(compilation, file, files[file]);
            driver = driver.RunGenerators(compilation, TestContext.Current.CancellationToken);
            Assert.Equal(Emit(CreateDriver().RunGenerators(compilation, TestContext.Current.CancellationToken)), Emit(driver));
        }
    }

    [Fact]
    public void Another_compilation_of_the_same_parts_declares_the_same_and_others_do_not()
    {
        var compilation = Compile(Files);
        var declarations = new Declarations(compilation);
        Assert.Equal(declarations, new(compilation.Clone()));
        Assert.Equal(declarations.GetHashCode(), new Declarations(compilation.Clone()).GetHashCode());
        Assert.NotEqual(declarations, new(compilation.WithAssemblyName("Other")));
        Assert.NotEqual(declarations, new(compilation.WithOptions(compilation.Options.WithAllowUnsafe(true))));
        Assert.NotEqual(declarations, new(compilation.WithReferences(compilation.References.Skip(1))));
        Assert.NotEqual(declarations, new(compilation.RemoveSyntaxTrees(compilation.SyntaxTrees[^1])));
        Assert.NotEqual(declarations, new(Replace(compilation, 4, Files[4], "SYMBOL")));
        Assert.False(declarations.Equals((object?)null));
    }

    [Fact]
    public void What_is_kept_between_runs_does_not_keep_the_compilation_alive()
    {
        var (declarations, compilation) = Create();
        GC.Collect();
        Assert.False(compilation.TryGetTarget(out _));
        Assert.Equal(declarations, new(declarations.GetCompilation()));
        Assert.NotNull(declarations.GetCompilation().GetTypeByMetadataName("N.C"));

        [MethodImpl(MethodImplOptions.NoInlining)]
        static (Declarations, WeakReference<CSharpCompilation>) Create()
        {
            var compilation = Compile(Files);
            return (new(compilation), new(compilation));
        }
    }

    private static (IncrementalStepRunReason Reason, string Before, string After) Edit(int file, string from, string to)
    {
        Assert.Contains(from, Files[file], StringComparison.OrdinalIgnoreCase);
        var compilation = Compile(Files);
        var driver = CreateDriver().RunGenerators(compilation, TestContext.Current.CancellationToken);
        var before = Emit(driver);
        Assert.All(["class C", "class D", "class E"], part => Assert.Contains(part, before, StringComparison.Ordinal));
        var edited = Replace(compilation, file, Files[file].Replace(from, to, StringComparison.OrdinalIgnoreCase));
        driver = driver.RunGenerators(edited, TestContext.Current.CancellationToken);
        var after = Emit(driver);
        Assert.Equal(Emit(CreateDriver().RunGenerators(edited, TestContext.Current.CancellationToken)), after);
        var step = Assert.Single(driver.GetRunResult().Results[0].TrackedSteps[TrackingNames.Declarations]);
        return (Assert.Single(step.Outputs).Reason, before, after);
    }

    private static string Emit(GeneratorDriver driver)
    {
        var result = Assert.Single(driver.GetRunResult().Results);
        Assert.Null(result.Exception);
        return string.Join('\n', result.GeneratedSources.Select(static source => $"{source.HintName}\n{source.SourceText}"));
    }

    private static CSharpCompilation Replace(CSharpCompilation compilation, int file, string text, string? symbol = null)
    {
        // The first tree contains the directives that the tests omit.
        var tree = compilation.SyntaxTrees[file + 1];
        var options = (CSharpParseOptions)tree.Options;
        return compilation.ReplaceSyntaxTree(
            tree, CSharpSyntaxTree.ParseText(text, symbol is null ? options : options.WithPreprocessorSymbols(symbol), tree.FilePath));
    }
}
