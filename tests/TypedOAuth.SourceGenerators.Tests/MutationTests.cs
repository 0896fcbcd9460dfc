using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using CsCheck;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using TypedOAuth.CodeFixes;
using TypedOAuth.SourceGenerators.Annotation;

namespace TypedOAuth.SourceGenerators.Tests;

/// <summary>Composes annotated sources and changes them at random.</summary>
/// <remarks>
/// Neither the generator, the analyzers nor the fixes may throw. The emitted code compiles if the source compiles, and a fix leaves fewer
/// errors or none. A number identifies each source, so that a failure can be repeated.
/// </remarks>
public sealed class MutationTests
{
    /// <summary>The number of sources in one compilation, each in its file; a compilation takes more time than the sources.</summary>
    private const int BatchSize = 40;

    /// <summary>The number of sources in a batch that come from one rule's page; that rule's fix is tried in the batch.</summary>
    private const int SeedsOfBatch = 8;

    /// <summary>The number of sources in a batch that name a preset or a metadata document.</summary>
    private const int SourcedOfBatch = 8;

    /// <summary>The number of batches: a thousand sources for a developer; CI sets <c>TYPEDOAUTH_MUTATIONS</c> to more.</summary>
    private static readonly int Batches = int.Parse(
        Environment.GetEnvironmentVariable("TYPEDOAUTH_MUTATIONS") ?? "1000", CultureInfo.InvariantCulture) / BatchSize;

    private static readonly Gen<string> Text = Gen.Frequency(
        (6, OneOf(
            "https://acme.dev/authorize", "https://acme.dev/token", "http://acme.dev/x", "http://localhost:1/x", "https://ACME.dev:443/x?a=1&a=2#f",
            "https://u:p@acme.dev/", "acme.dev/x", "https://*.acme.dev/{t}", "https://{t}/", "https://{t}.acme.dev/{client_id}", "ftp://x", "https://10.0.0.1/", "https://acme.dev/?state=1&scope=2", "https://аcme.dev/", "", " ", "%", "https://%zz", "://", "https://accounts.google.com/a")),
        (4, OneOf("read", "read write", "a,b", "openid", "user.read", "user:read", "class", "acme", "Acme Inc", "state", "login_hint", "password", "id_token", "a.b", "a..b", "M", "GOCSPX-0123456789abcdefghij", "{client_id}", "{clientid}:{t}", "[a-z]+", "[a-z", "P1D", "3600", "acces_token", "t", "a=b")),
        (1, Gen.String[Gen.Char, 0, 12]));

    private static readonly Gen<string> Literal = Text.Select(static text => SymbolDisplay.FormatLiteral(text, quote: true));

    private static readonly Gen<string> Strings = Literal.Array[0, 3].Select(
        OneOf("[{0}]", "new[] {{ {0} }}", "new string[] {{ {0} }}", "{0}"),
        static (literals, form) => string.Format(CultureInfo.InvariantCulture, form, string.Join(", ", literals)));

    private static readonly Gen<string> Argument = Gen.Frequency(
        (6, Gen.Select(OneOf("Alias", "AuthUri", "AccessTokenUri", "RefreshTokenUri", "RevokeTokenUri", "ExchangeTokenUri", "UserInfoUri", "Issuer", "DiscoveryUri", "IdTokenSigningAlgorithm", "AccessTokenLifetime", "PkceOffReason", "AuthUriFragment", "ScopeSeparator", "AuthorizationCallback", "DisplayName"), Literal)
            .Select(static (name, value) => $"{name} = {value}")),
        (3, Gen.Select(OneOf("DefaultScopes", "Scopes", "TokenTypes"), Strings).Select(static (name, value) => $"{name} = {value}")),
        (2, OneOf("SupportsRefresh = false", "AllowInsecureLoopback = true", "ClientAuthentication = OAuth2ClientAuthentication.None", "AuthorizationCallback = nameof(M)", "RequireIssuerInResponse = true",
            "MultipleAccounts = true", "AllowSharedAccounts = true", "RefreshReuseTolerated = true", "RefreshTokenUse = OAuth2RefreshTokenUse.Stays", "RefreshTokenUse = (OAuth2RefreshTokenUse)9",
            "Pkce = OAuth2Pkce.Off", "StateLocation = OAuth2StateLocation.RedirectUri", "RefreshCredential = OAuth2RefreshCredential.AccessToken", "ExpiredTokenStatus = 7",
            "IdTokenHasNonce = false", "ClientAuthentication = OAuth2ClientAuthentication.SignedClientSecret", "RevokedToken = (OAuth2RevokedToken)9")));

    /// <summary>The attributes for providers that differ: their constructors, and arguments of each type.</summary>
    private static readonly Gen<string> Vocabulary = OneOf(
        "[OAuth2Request(OAuth2Requests.Token | OAuth2Requests.Revocation, Method = OAuth2HttpMethod.Get, UnescapedCharacters = {0})]",
        "[OAuth2Request((OAuth2Requests)1024, Format = (OAuth2RequestFormat)9, Authentication = OAuth2ClientAuthentication.SignedClientSecret)]",
        "[OAuth2RequestParameter({0})]", "[OAuth2RequestParameter({0}, {1}, On = OAuth2Requests.All)]", "[OAuth2RequestParameter({0}, RenameTo = {1}, Remove = true)]",
        "[OAuth2RequestParameter({0}, {1}, InQuery = true, On = OAuth2Requests.None)]", "[OAuth2RequestParameter(\"client_id\", RenameTo = {0})]",
        "[OAuth2RequestHeader({0}, {1})]", "[OAuth2RequestHeader({0}, null!, On = Missing)]", "[OAuth2ResponseMember({0}, {1}, Unit = OAuth2TimeUnit.Days)]",
        "[OAuth2ResponseMember(\"scope\", {0})]", "[OAuth2SuccessMember({0}, {1}, {0})]", "[OAuth2SuccessMember({0})]", "[OAuth2ErrorCode({0}, {1})]",
        "[OAuth2CallbackMember({0}, {1})]", "[OAuth2CallbackSignature({0}, Encoding = (OAuth2SignatureEncoding)7)]",
        "[OAuth2EndpointParameter({0}, Source = OAuth2EndpointParameterSource.User, ArgumentName = {1})]", "[OAuth2EndpointParameter({0}, Pattern = {1}, Value = {0})]",
        "[OAuth2EndpointParameter(\"t\", Source = OAuth2EndpointParameterSource.Callback, Values = [{0}, {1}], Suffix = {0})]",
        "[OAuth2EndpointParameter(\"t\", Value = {0}, IsAccount = true)]", "[OAuth2Environment({0}, AuthUri = {1}, ApiOrigins = [{0}])]",
        "[OAuth2Environment(\"sandbox\", Issuer = {0}, RevokeTokenUri = {1})]", "[OAuth2ScopeParameter({0}, {1}, ResponsePath = {0})]",
        "[OAuth2ClientAssertion({0}, Algorithm = {1}, Lifetime = {0})]", "[OAuth2EndpointParameter]", "[OAuth2RequestParameter(1)]");

    private static readonly Gen<string> Attribute = Gen.Frequency(
        (3, Literal.Select(static parameter => $"[OAuth2AuthorizationParameter({parameter})]")),
        (3, Gen.Select(Literal, Literal).Select(static (parameter, value) => $"[OAuth2AuthorizationParameter({parameter}, {value})]")),
        (2, Gen.Select(Literal, Literal).Select(static (parameter, name) => $"[OAuth2AuthorizationParameter({parameter}, Name = {name})]")),
        (2, Gen.Select(OneOf("string", "int", "Uri", "string[]", "decimal", "Missing"), Literal).Select(static (type, path) => $"[OAuth2TokenField<{type}>({path})]")),
        (2, Gen.Select(Literal, Literal).Select(static (scope, name) => $"[OAuth2Scope({scope}, Name = {name})]")),
        (6, Gen.Select(Vocabulary, Literal, Literal).Select(static (form, one, two) => string.Format(CultureInfo.InvariantCulture, form, one, two))),
        (2, Gen.Select(OneOf("OAuth2AccountSource.IdToken", "OAuth2AccountSource.UserInfo", "OAuth2AccountSource.TokenResponse", "OAuth2AccountSource.CallbackField", "(OAuth2AccountSource)9", "Missing"), OneOf("Id", "Label", "Picture"), Literal)
            .Select(static (source, member, path) => $"[OAuth2Account({source}, {member} = {path})]")));

    /// <summary>Names of classes, which contain the number of the source, because many sources share a compilation.</summary>
    private static readonly Gen<string> Class = OneOf(
        "public partial class Zz;", "public class Zz;", "internal sealed partial class Zz { }", "static partial class Zz { }", "partial class Zz<T>;",
        "partial class Zz { private ValueTask<AuthorizationCallbackResult?> M(AuthorizationCallbackContext<AuthData> context, CancellationToken cancellationToken) => default; }",
        "partial class Zz { void M() { } async Task Use(Zz c) { c.RevokeUserAccessTokenAsync(\"u\"); var x = c.GetAccessTokenForUserAsync(\"u\").AsTask().Result; } }",
        "partial class Zz { object Use(Zz c) => (c.GetConnectionAsync(\"u\", \"a\"), c.ForgetUserAsync(\"u\", account: null), c.CreateReconnectUrlAsync(\"u\")); }",
        "partial class Zz { } class SZz { void M(ZzOptions o, Zz c) { o.ClientSecret = \"text\"; o.ClientId = \"todo\"; _ = c.GetUnboundAuthorizationUrlAsync(\"u\"); } }",
        "partial class OuterZz { [OAuth2Client] partial class Inner { } }");

    /// <summary>Metadata documents, some of which are faulty.</summary>
    private static readonly Gen<string> Document = Gen.Select(
        OneOf("issuer", "authorization_endpoint", "token_endpoint", "revocation_endpoint", "userinfo_endpoint", "authorization_response_iss_parameter_supported", "token_endpoint_auth_methods_supported"),
        Gen.Frequency((6, Text.Select(static text => JsonSerializer.Serialize(text))), (2, OneOf("true", "null", "1", "[]", "[\"client_secret_basic\"]", "{}", ""))))
        .Select(static (member, value) => $"\"{member}\": {value}").Array[0, 6].Select(static members => $"{{\n{string.Join(",\n", members)}\n}}");

    /// <summary>Arguments that name a source of other arguments.</summary>
    private static readonly Gen<string> Source = OneOf(
        "Metadata = \"Zz.json\"", "Metadata = \"Zz.json\"", "Metadata = \"\"", "Provider = OAuth2Providers.Missing", "Provider = OAuth2Providers.Facebook", "Provider = OAuth2Providers.GitHub",
        "Provider = OAuth2Providers.Notion", "Provider = OAuth2Providers.PayPal", "Provider = OAuth2Providers.Salesforce", "Provider = OAuth2Providers.Shopify");

    /// <summary>Attributes that are joined with those of the presets.</summary>
    private static readonly Gen<string> Joined = Gen.Select(
        OneOf(
            "[OAuth2EndpointParameter(\"shop\", Value = {0}, IsAccount = true)]", "[OAuth2EndpointParameter(\"domain\", Pattern = {0}, Values = null)]",
            "[OAuth2Request(OAuth2Requests.Token, Format = OAuth2RequestFormat.Json)]", "[OAuth2RequestHeader(\"notion-version\", {0}, On = OAuth2Requests.Api)]",
            "[OAuth2RequestParameter(\"token\", {0}, On = OAuth2Requests.Revocation)]", "[OAuth2Environment(\"Sandbox\", AccessTokenUri = {0})]", "[OAuth2Scope(\"openid\", Description = {0})]"),
        Literal,
        static (form, text) => string.Format(CultureInfo.InvariantCulture, form, text));

    private static readonly Gen<string> Whole = Gen.Select(Argument.Array[0, 8], Attribute.Array[0, 4], Class).Select(
        static (arguments, attributes, type) => Compose(arguments, attributes, type));

    /// <summary>Sources that name a document, which a comment of the source contains, or a preset.</summary>
    private static readonly Gen<string> Sourced = Gen.Select(
        Document, Gen.Select(Source, Source).Select(static (one, two) => new[] { one, two }), Argument.Array[0, 4], Joined.Array[0, 2], Gen.Select(Attribute.Array[0, 2], Class))
        .Select(static (document, sources, arguments, joined, rest) =>
            AdditionalFile.Write("Zz.json", document) + Compose([.. sources, .. arguments], [.. joined, .. rest.Item1], rest.Item2));

    private static readonly Gen<(int Kind, double Start, double Length, string Piece)> Change = Gen.Select(
        Gen.Int[0, 2], Gen.Double.Unit, Gen.Double.Unit, OneOf("\"", "[", "]", "(", ")", "{", "}", "<", ">", ";", ",", "=", "\\", "/*", "\n#if X\n", "null", "partial "));

    private static readonly Gen<string> Mutated = Mutate(Whole, 3);

    private static readonly Gen<string> MutatedSourced = Mutate(Sourced, 2);

    private static readonly IReadOnlyList<string> FixableIds =
        [.. FixHarness.Providers.SelectMany(static provider => provider.FixableDiagnosticIds).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The violations on the rules' pages; half of them are changed.</summary>
    private static readonly Dictionary<string, Gen<string>> Seeds = FixableIds.ToDictionary(
        static id => id, static id => Mutate(Gen.Const(ReplaceNames(RulePage.Read(id).Bad)), 1));

    /// <summary>The rules that stop at the first of several faults; a fix can reveal another error.</summary>
    private static readonly string[] HidingIds = ["TOA0001", "TOA0006", "TOA0076"];

    private static readonly CSharpCompilation Empty = GeneratorHarness.Compile("global using Microsoft.AspNetCore.Builder; global using Microsoft.Extensions.DependencyInjection;");

    [Fact]
    public async Task No_source_makes_anything_throw_and_no_fix_makes_it_worse()
    {
        var (fixes, refactorings) = (new ConcurrentDictionary<string, int>(StringComparer.Ordinal), 0);
        await Parallel.ForEachAsync(Enumerable.Range(0, Batches), TestContext.Current.CancellationToken, async (batch, _) =>
        {
            var id = FixableIds[batch % FixableIds.Count];
            var numbers = Enumerable.Range(batch * BatchSize, BatchSize).ToArray();

            // Only one file of an application can contain statements, so each source is a separate compilation.
            var isOfApplication = id is "TOA0039" or "TOA0040" or "TOA0061";
            string[] sources = [.. numbers.Select((number, index) => Generate(
                index < SeedsOfBatch && !isOfApplication ? Seeds[id] : index < BatchSize - SourcedOfBatch ? Mutated : MutatedSourced, number))];
            try
            {
                var found = await FindAsync(id, sources);
                var isFixed = false;
                foreach (var source in isOfApplication ? numbers.Take(SeedsOfBatch).Select(number => Generate(Seeds[id], number)) : found)
                {
                    isFixed = isFixed || await TryFixAsync(source, id);
                }

                fixes.AddOrUpdate(id, isFixed ? 1 : 0, (_, count) => count + (isFixed ? 1 : 0));
                Interlocked.Add(ref refactorings, batch % 4 == 0 && await TryRefactorAsync(Generate(Class, batch)) ? 1 : 0);
            }
            catch (Exception exception)
            {
                throw new InvalidOperationException($"Batch {batch}, {id}:\n{string.Join("\n\n", sources)}", exception);
            }
        });
        Assert.Equal(Math.Min(Batches, FixableIds.Count), fixes.Count);
        Assert.All(fixes, static pair => Assert.True(pair.Value >= Batches / FixableIds.Count, $"{pair.Key} was fixed {pair.Value} times only."));
        Assert.True(fixes.Values.Sum() >= Batches * 3 / 4, $"Only {fixes.Values.Sum()} fixes were applied.");
        Assert.True(refactorings >= Batches / 16, $"Only {refactorings} classes were made clients.");
    }

    private static string Compose(IEnumerable<string> arguments, IEnumerable<string> attributes, string type) =>
        $"[OAuth2Client({string.Join(", ", arguments.DistinctBy(static argument => argument.Split(' ')[0]))})]\n{string.Join('\n', attributes)}\n{type}";

    private static Gen<string> Mutate(Gen<string> source, int most) => Gen.Select(source, Change.Array[0, most]).Select(static (source, changes) =>
        changes.Aggregate(source, static (text, change) =>
        {
            var start = (int)(change.Start * text.Length);
            var length = (int)(change.Length * Math.Min(10, text.Length - start));
            return change.Kind switch
            {
                0 => text.Remove(start, length),
                1 => text.Insert(start, change.Piece),
                _ => text.Insert(start, text.Substring(start, length)),
            };
        }));

    private static string Generate(Gen<string> source, int number) =>
        source.Generate(new PCG(7, (ulong)number), null, out var _).Replace("Zz", $"C{number}", StringComparison.Ordinal);

    /// <summary>Writes the number of the source into each declared name, because several sources of one page share a compilation.</summary>
    /// <remarks>Declarations with equal names would be parts of one class, of which the analyzers read only the first attribute.</remarks>
    private static string ReplaceNames(string page) => CSharpSyntaxTree.ParseText(page).GetRoot().DescendantNodes()
        .Select(static node => node switch
        {
            BaseTypeDeclarationSyntax type => type.Identifier.ValueText,
            BaseNamespaceDeclarationSyntax space => space.Name.ToString(),
            _ => null,
        })
        .OfType<string>().Distinct(StringComparer.Ordinal)
        .Aggregate(page, static (text, name) => name.EndsWith("Client", StringComparison.Ordinal)
            ? text.Replace(name, name is "AcmeClient" ? "Zz" : $"{name}Zz", StringComparison.Ordinal) // Also in the names of emitted members.
            : Regex.Replace(text, $@"\b{name}\b", $"{name}Zz"));

    /// <summary>Analyzes a batch, and returns the sources that a rule reports.</summary>
    /// <remarks>Sources with a document or a preset are only compiled: the project in which a fix is tried has no additional files.</remarks>
    private static async Task<IReadOnlyList<string>> FindAsync(string id, string[] sources)
    {
        var output = GeneratorHarness.Run(Empty.AddSyntaxTrees(sources.Select(static (source, index) => GeneratorHarness.Parse(source, $"{index}.cs")))).Output;
        var diagnostics = await AnalyzerHarness.CompileAndAnalyzeAsync(output);
        AssertEmittedCompiles(output, diagnostics);
        return
        [
            .. diagnostics.Where(diagnostic => diagnostic.Id == id && diagnostic.Location.SourceTree is not null)
                .Select(static diagnostic => int.Parse(Path.GetFileNameWithoutExtension(diagnostic.Location.SourceTree!.FilePath), CultureInfo.InvariantCulture))
                .Distinct().Where(static index => index < BatchSize - SourcedOfBatch).OrderDescending().Select(index => sources[index]),
        ];
    }

    /// <summary>Checks that each error in emitted code follows from an error in the source.</summary>
    private static void AssertEmittedCompiles(CSharpCompilation output, IReadOnlyList<Diagnostic> diagnostics)
    {
        var errors = diagnostics.Where(static diagnostic => diagnostic.Id.StartsWith("CS", StringComparison.Ordinal) && diagnostic.Severity == DiagnosticSeverity.Error)
            .ToLookup(static diagnostic => diagnostic.Location.SourceTree?.FilePath);
        foreach (var tree in output.SyntaxTrees.Where(tree => tree.FilePath.EndsWith(".g.cs", StringComparison.Ordinal) && errors[tree.FilePath].Any()))
        {
            var model = output.GetSemanticModel(tree);
            var sources = tree.GetRoot().DescendantNodes().OfType<ClassDeclarationSyntax>()
                .SelectMany(declaration => model.GetDeclaredSymbol(declaration)!.DeclaringSyntaxReferences).Select(static reference => reference.SyntaxTree.FilePath);
            Assert.True(sources.Any(source => source != tree.FilePath && errors[source].Any()), string.Join('\n', errors[tree.FilePath]));
        }
    }

    private static async Task<bool> TryFixAsync(string source, string id)
    {
        var project = FixHarness.CreateProject(source);
        var diagnostics = await AnalyzerHarness.CompileAndAnalyzeAsync((await project.GetCompilationAsync())!);
        if (diagnostics.FirstOrDefault(diagnostic => diagnostic.Id == id) is not { } diagnostic || await FixHarness.FindActionAsync(project, diagnostic) is not { } action)
        {
            return false;
        }

        // The fixed code is parsed again from its text, like a file.
        var changed = FixHarness.CreateProject(await FixHarness.ReadAsync(await FixHarness.ApplyAsync(project, action)));
        var (before, after) = (CountErrors(diagnostics), await CountErrorsAsync(changed));
        var mayStay = diagnostic.Severity < DiagnosticSeverity.Error || HidingIds.Contains(id);
        Assert.True(
            after == 0 || after < before || (mayStay && after == before),
            $"'{action.Title}' ({id}) gives {after} errors instead of {before}:\n{source}\n\n{await FixHarness.ReadAsync(changed)}");
        return true;
    }

    private static async Task<bool> TryRefactorAsync(string source)
    {
        var project = FixHarness.CreateProject(source);
        var actions = new List<CodeAction>();
        var start = source.IndexOf("class ", StringComparison.Ordinal) + "class ".Length;
        await new MakeClientRefactoring().ComputeRefactoringsAsync(new CodeRefactoringContext(
            project.Documents.First(), new TextSpan(start, 0), actions.Add, TestContext.Current.CancellationToken));
        if (actions.Count == 0)
        {
            return false;
        }

        var changed = FixHarness.CreateProject(await FixHarness.ReadAsync(await FixHarness.ApplyAsync(project, actions[0])));
        var (before, after) = (await CountErrorsAsync(project), await CountErrorsAsync(changed));
        Assert.True(after <= before, $"The refactoring gives {after} errors instead of {before}:\n{await FixHarness.ReadAsync(changed)}");
        return true;
    }

    private static async Task<int> CountErrorsAsync(Project project) =>
        CountErrors(await AnalyzerHarness.CompileAndAnalyzeAsync((await project.GetCompilationAsync())!));

    private static int CountErrors(IReadOnlyList<Diagnostic> diagnostics) => diagnostics.Count(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(index => texts[index]);
}
