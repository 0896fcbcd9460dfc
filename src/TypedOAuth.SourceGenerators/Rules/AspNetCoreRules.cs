using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedOAuth.SourceGenerators.Annotation;
using TypedOAuth.SourceGenerators.Text;

namespace TypedOAuth.SourceGenerators.Rules;

/// <summary>Checks that an application with endpoints registers the library's services for ASP.NET Core.</summary>
/// <remarks>
/// The generated <c>Add…</c> of a client registers these services if the client's project references ASP.NET Core. For clients in other class
/// libraries, the application calls <c>AddTypedOAuthAspNetCore</c>.
/// </remarks>
internal static class AspNetCoreRules
{
    private const string AddMethod = "AddTypedOAuthAspNetCore";
    private const string Package = AttributeNames.Namespace + ".AspNetCore";

    /// <summary>Returns whether a method throws when the application starts, if the services are not registered.</summary>
    public static bool NeedsServices(IMethodSymbol method) =>
        method.Name is "MapOAuth2Client" or "MapOAuth2Clients" or "MapOAuth2Connections" or RegistrationCalls.UseConnect
        && method.ContainingAssembly.Name == Package;

    /// <summary>Reports the first call of a project without clients that needs the services, if nothing can register them.</summary>
    /// <param name="context">The end of the compilation.</param>
    /// <param name="calls">The project's calls of methods that need the services.</param>
    public static void Check(CompilationAnalysisContext context, IEnumerable<(string Name, Location Location)> calls)
    {
        var first = calls
            .OrderBy(static call => call.Location.SourceTree?.FilePath, StringComparer.Ordinal)
            .ThenBy(static call => call.Location.SourceSpan.Start)
            .FirstOrDefault();
        if (first.Location is null || CanReferencesRegister(context.Compilation) || IsNamed(context.Compilation, context.CancellationToken))
        {
            return;
        }

        var hints = FixHints.Create((FixHints.AddMethod, AddMethod), (FixHints.AddNamespace, RegistrationNames.ServicesNamespace));
        context.ReportDiagnostic(Diagnostic.Create(Descriptors.AspNetCoreNeverAdded, first.Location, hints, first.Name, AddMethod));
    }

    /// <summary>Returns whether a method of a reference can register the services.</summary>
    /// <remarks>
    /// An assembly that the compilation lacks can reference the package. The framework's assemblies cannot, and some of them refer to assemblies
    /// of the framework that no project references.
    /// </remarks>
    private static bool CanReferencesRegister(Compilation compilation)
    {
        var references = compilation.SourceModule.ReferencedAssemblySymbols;
        var names = new HashSet<string>(references.Select(static assembly => assembly.Name), StringComparer.OrdinalIgnoreCase);
        return references
            .Where(static assembly => assembly.Name is not (AttributeNames.Namespace or Package))
            .SelectMany(static assembly => assembly.Modules)
            .SelectMany(static module => module.ReferencedAssemblies)
            .Any(reference => reference.Name == Package || !(IsFramework(reference.Name) || names.Contains(reference.Name)));
    }

    private static bool IsFramework(string name) =>
        name.StartsWith("System.", StringComparison.Ordinal) || name.StartsWith("Microsoft.", StringComparison.Ordinal);

    /// <summary>Returns whether a file names the method. Generated files and calls that the compiler cannot bind count too.</summary>
    private static bool IsNamed(Compilation compilation, CancellationToken cancellationToken) => compilation.SyntaxTrees.Any(
        file => file.GetRoot(cancellationToken).DescendantTokens().Any(static token => token.ValueText == AddMethod));
}
