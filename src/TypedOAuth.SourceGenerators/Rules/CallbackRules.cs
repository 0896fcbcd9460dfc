using Microsoft.CodeAnalysis;
using TypedOAuth.SourceGenerators.Annotation;
using TypedOAuth.SourceGenerators.Parsing;
using TypedOAuth.SourceGenerators.Text;

namespace TypedOAuth.SourceGenerators.Rules;

/// <summary>Checks that the named authorization callback is a method that emitted code can call.</summary>
internal static class CallbackRules
{
    public static void Check(ClientContext context)
    {
        if (!context.HasEmittedPart
            || context.Arguments.Get(ClientArguments.AuthorizationCallback) is not { } name
            || CallbackParser.Find(context.Symbol, name) is not null)
        {
            return;
        }

        var found = name.Length > 0 && context.Symbol.GetMembers(name).Any(static member => member is IMethodSymbol);
        context.Report(
            Descriptors.InvalidCallback,
            context.Arguments.GetLocation(ClientArguments.AuthorizationCallback),
            context.Symbol.Name,
            found ? $"a method '{name}' with a different signature" : $"no method '{name}'",
            Identifiers.IsValid(name) ? name : "OnAuthorizedAsync");
    }
}
