using OrgAdmin;

return await OrgAdminProgram.RunAsync(args, ProgramHost.OfProcess());
